import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { content } from '../../../support/content.ts'
import {
  jsonFolder,
  staleGenerated,
  wordsFile,
  writeGenerated,
} from '../../../../content/tools/editor/generated.ts'
import { jsonSchemas } from '../../../../content/tools/editor/json-schema.ts'
import { planted } from '../../support/tree.ts'

const made = jsonSchemas({
  catalogue: Object.values(content.catalogue),
  etapes: Object.keys(content.etapes),
  sorties: Object.keys(content.sorties),
})

type Accepts = (value: unknown) => boolean

/** A schema as a validator: all but the answers that depend on their question, which zod cannot read back. */
function readBack(name: string): Accepts {
  const { definitions, ...schema } = made[name] ?? {}
  const rules = Object.entries(definitions ?? {}).map(([key, rule]) => [
    key,
    typeof rule === 'object' ? { ...rule, allOf: undefined } : rule,
  ])
  const json = JSON.parse(JSON.stringify({ ...schema, definitions: Object.fromEntries(rules) }))
  const validator = z.fromJSONSchema(json)
  return (value) => validator.safeParse(value).success
}

test('what editors read is what the content says: npm run content:schemas writes it', () => {
  expect(staleGenerated('.')).toEqual([])
})

test('a schema that is missing or older than the content is named', () => {
  const tree = planted()
  expect(staleGenerated(tree.root)).toEqual([
    ...Object.keys(made).map((name) => `${jsonFolder}/${name}.schema.json`),
    wordsFile,
  ])
  writeGenerated(tree.root)
  expect(staleGenerated(tree.root)).toEqual([])
  tree.change(
    'catalogue.yaml',
    '- { id: poe,',
    '- { id: acteur-essai, genre: acteur, titre: Essai }\n- { id: poe,',
  )
  expect(staleGenerated(tree.root)).toEqual(
    ['fiche', 'acteur', 'parcours', 'etapes-avant', 'mots-courants', 'besoins-contacts', 'glossaire'].map(
      (name) => `${jsonFolder}/${name}.schema.json`,
    ),
  )
})

describe('an editor accepts', () => {
  test.each([
    ['fiche', content.fiches],
    ['acteur', content.acteurs],
    ['opco', content.opco],
    ['bareme', content.baremes],
    ['parcours', content.parcours],
  ] as const)('every %s', (name, values) => {
    const accepts = readBack(name)
    expect(
      Object.values(values)
        .filter((value) => !accepts(value))
        .map(({ id }) => id),
    ).toEqual([])
  })

  test('every list and the words of the questions', () => {
    expect(readBack('catalogue')(Object.values(content.catalogue))).toBe(true)
    expect(readBack('etapes')(Object.values(content.etapes))).toBe(true)
    expect(readBack('sorties')(Object.values(content.sorties))).toBe(true)
    expect(readBack('besoins-contacts')(Object.values(content.besoins))).toBe(true)
    expect(readBack('glossaire')(content.glossaire)).toBe(true)
    for (const { questions, tiers } of Object.values(content.words)) {
      expect(readBack('questions')(questions)).toBe(true)
      expect(readBack('questions-tiers')(tiers)).toBe(true)
    }
  })
})

describe('an editor refuses', () => {
  const poe = content.fiches['poe']!
  const chercheur = content.parcours['demandeur-emploi']!
  const { profil, ...others } = content.words.fr.questions

  test.each([
    ['an unknown acteur', 'fiche', { ...poe, acteurs: ['pole-emploi'] }],
    ['an acteur among the tools', 'fiche', { ...poe, compensation: ['acteur-apec'] }],
    ['a name that is not in the catalogue', 'fiche', { ...poe, id: 'poei' }],
    ['a key that does not exist', 'fiche', { ...poe, titre: 'POE' }],
    [
      'an example that answers nothing known',
      'fiche',
      { ...poe, exemples: poe.exemples.map((one) => ({ ...one, reponses: { statut: 'oui' } })) },
    ],
    [
      'a step that does not exist',
      'parcours',
      { ...chercheur, etapes: [{ id: 'rien', quand: [], fiches: [] }] },
    ],
    ['a way to end that does not exist', 'parcours', { ...chercheur, sorties: ['rien'] }],
    ['a question without its words', 'questions', others],
    [
      'an answer that does not exist',
      'questions',
      {
        ...others,
        profil: { ...profil, reponses: { ...profil.reponses, moi: profil.reponses['employeur'] } },
      },
    ],
  ])('%s', (_, name, value) => {
    expect(readBack(name)(value)).toBe(false)
  })
})

test('a criterion is offered the answers of its question', () => {
  const rules = Object.entries(made['fiche']?.definitions ?? {}).find(([name]) => name === 'critere')?.[1]
  expect(typeof rules === 'object' ? rules.allOf : []).toContainEqual({
    if: { properties: { question: { const: 'rsa' } }, required: ['question'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: {
      properties: {
        parmi: { type: 'array', items: { type: 'string', enum: ['oui', 'non'] } },
        'peut-etre': { type: 'array', items: { type: 'string', enum: ['oui', 'non'] } },
      },
    },
  })
})

test('a new word of the screens, or a new name in one, makes their type stale; another sentence does not', () => {
  const tree = planted()
  writeGenerated(tree.root)
  tree.change('locales/fr/ecrans.yaml', '  continuer: Continuer', '  continuer: Poursuivre')
  expect(staleGenerated(tree.root)).toEqual([])
  tree.change('locales/fr/ecrans.yaml', '  continuer: Poursuivre', '  continuer: Continuer {{ici}}')
  expect(staleGenerated(tree.root)).toEqual([wordsFile])
  writeGenerated(tree.root)
  tree.change('locales/fr/ecrans.yaml', '  annuler:', '  annuler-tout:')
  expect(staleGenerated(tree.root)).toEqual([wordsFile])
})

test('every key says in French what it is for', () => {
  const undescribed = (schema: unknown, path: string): readonly string[] => {
    if (typeof schema !== 'object' || schema === null) return []
    const { properties, items } = schema as { properties?: Record<string, object>; items?: unknown }
    const keys = Object.entries(properties ?? {})
    return [
      ...keys
        .filter(([, value]) => !('description' in value) && !('$ref' in value))
        .map(([key]) => `${path}.${key}`),
      ...keys.flatMap(([key, value]) => undescribed(value, `${path}.${key}`)),
      ...undescribed(items, `${path}.*`),
    ]
  }
  for (const name of ['fiche', 'acteur', 'bareme', 'parcours', 'etapes', 'sorties', 'glossaire', 'catalogue'])
    expect(undescribed(made[name], name).filter((path) => !path.includes('.reponses.'))).toEqual([])
})

test('the editor knows which schema each file has', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': object }
  expect(Object.keys(settings['yaml.schemas']).toSorted()).toEqual(
    Object.keys(made)
      .map((name) => `./${jsonFolder}/${name}.schema.json`)
      .toSorted(),
  )
})
