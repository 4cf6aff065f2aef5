import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../content/checks/finding.ts'
import type { Content } from '../../../content/content.ts'
import type { Fiche } from '../../../content/schema/fiche.ts'
import { critere as schema, type Critere } from '../../../content/schema/rule.ts'
import { alwaysExcluded } from '../../../machines/cli/always-excluded.ts'
import { neverPossible } from '../../../machines/cli/never-possible.ts'
import { othersCases } from '../../../machines/cli/others-cases.ts'
import { unaskedNo } from '../../../machines/cli/unasked-no.ts'
import { unheardCalls } from '../../../machines/cli/unheard-calls.ts'
import { judge } from '../../../machines/regles/eligibility.ts'
import { content } from '../../support/content.ts'
import { knowledge } from '../support/knowledge.ts'

/** The content with one fiche changed. */
function withFiche(id: string, change: (fiche: Fiche) => Partial<Fiche>): Content {
  const fiche = content.fiches[id]!
  return { ...content, fiches: { ...content.fiches, [id]: { ...fiche, ...change(fiche) } } }
}

/** The same fiche whose criteria on `question` are read so. */
function reading(id: string, question: string, criterion: object): Content {
  return withFiche(id, ({ publics }) => ({
    publics: publics.map((one) => ({
      ...one,
      criteres: one.criteres.map((critere) =>
        critere.question === question ? { ...critere, ...criterion } : critere,
      ),
    })),
  }))
}

/** The content where the first step of a parcours also calls a fiche. */
function calling(parcours: string, id: string): Content {
  const one = content.parcours[parcours]!
  const [first, ...rest] = one.etapes
  const etapes = [{ ...first!, fiches: [...first!.fiches, id] }, ...rest]
  return { ...content, parcours: { ...content.parcours, [parcours]: { ...one, etapes } } }
}

function told(found: readonly Finding[]): readonly string[] {
  return found.map(({ file, path, message }) => `${file} ${path.join('.')} : ${message}`)
}

describe('a parcours lists nothing that is refused to all of its people', () => {
  test('in its steps and its lists of help', () => {
    expect(told(alwaysExcluded(content))).toEqual([])
  })

  test('and such a fiche is told where it is listed', () => {
    expect(told(alwaysExcluded(calling('agent-public', 'ptp')))).toEqual([
      expect.stringMatching(
        /^content\/parcours\/agent-public\.yaml etapes\.0\.fiches\.\d+ : la règle de « ptp » exclut/,
      ),
    ])
  })
})

describe('a « non » given for want of having asked', () => {
  test('excludes nobody, unless the lines that exclude are cited', () => {
    expect(told(unaskedNo(content))).toEqual([])
  })

  test('is told where it excludes without them, and where they are cited in vain', () => {
    expect(told(unaskedNo(reading('crpe', 'inaptitude', { 'peut-etre': undefined })))[0]).toContain(
      '« non » à « inaptitude » se répond aussi faute d’avoir demandé',
    )
    const vain = { 'exclut-selon': { document: 'guide', lignes: '2235-2239' } }
    expect(told(unaskedNo(reading('crpe', 'inaptitude', vain)))[0]).toContain('« exclut-selon » est de trop')
  })
})

describe('an employer or a référent', () => {
  test('waits for nobody else’s answers', () => {
    expect(told(othersCases(content))).toEqual([])
  })

  test('is told of by the fiche that would make them wait', () => {
    const without = withFiche('poe', ({ publics }) => ({
      publics: publics
        .filter(({ criteres }) => !criteres.some(({ parmi }) => parmi.includes('employeur')))
        .map((one) => ({ ...one, criteres: one.criteres.filter(({ question }) => question !== 'profil') })),
    }))
    expect(told(othersCases(without))[0]).toContain('« employeur », le verdict attend une réponse')
  })
})

test('nor for a status, which is that of nobody they are asked about', () => {
  const without = withFiche('cpf-c2p-fipu', ({ publics }) => ({
    publics: publics.slice(0, -1).map((one) => ({
      ...one,
      criteres: one.criteres.filter(({ question }) => question !== 'profil'),
    })),
  }))
  expect(told(othersCases(without))[0]).toContain('une réponse qui n’y est pas demandée (statut')
})

describe('a step', () => {
  test('is not called by an answer that nobody is asked for', () => {
    expect(told(unheardCalls(content))).toEqual([])
  })

  test('that would be is told', () => {
    const one = content.parcours['alternant']!
    const etapes = one.etapes.map((etape) => ({
      ...etape,
      quand: etape.quand.map((list) => list.map(({ 'sans-reponse': _, ...critere }) => critere)),
    }))
    const parcours = { ...content.parcours, alternant: { ...one, etapes } }
    expect(told(unheardCalls({ parcours }))[0]).toContain('aucun écran de ce parcours ne demande « motif »')
  })
})

describe('a fiche that a parcours calls', () => {
  test('can become possible by what is asked there, or says why not', () => {
    expect(told(neverPossible(content))).toEqual([])
  })

  test('and never can, is told with what would be asked', () => {
    const asking = withFiche('cep', ({ publics }) => ({
      publics: publics.map((one) => ({
        ...one,
        criteres: [{ question: 'effectif' as const, parmi: ['50-et-plus'] }],
      })),
    }))
    expect(told(neverPossible(asking)).join('\n')).toContain(
      'cep.yaml publics : dans le parcours « salarie », rien ne rend cette fiche « possible » (effectif)',
    )
  })

  test('of a closed scheme is never possible', () => {
    for (const id of ['prepa-apprentissage', 'pro-a'])
      expect(content.fiches[id]!.publics.map((one) => typeof one['a-verifier-car'])).not.toContain(
        'undefined',
      )
  })
})

describe('a criterion that silence fulfils', () => {
  const one = {
    question: 'arret',
    parmi: ['non'],
    'peut-etre': ['oui'],
    'peut-etre-car': 'à vérifier auprès de la CPAM',
  }
  const silent = { ...one, 'sans-reponse': 'remplit' }

  test('leaves a doubt only to a known answer, and speaks for nothing', () => {
    const rules = [{ criteres: [silent as Critere] }]
    expect(judge(rules, { arret: 'oui' })).toMatchObject({
      verdict: 'a-verifier',
      raisons: [{ question: 'arret' }],
    })
    for (const facts of [{}, { arret: 'ne-sait-pas' }, { arret: 'non' }])
      expect(judge(rules, facts)).toMatchObject({ verdict: 'possible', raisons: [] })
  })

  test('is refused where an answer would exclude, or where nothing says whom to ask', () => {
    expect(schema.safeParse(silent).success).toBe(true)
    expect(schema.safeParse({ ...silent, parmi: ['oui'], 'peut-etre': undefined }).success).toBe(false)
    expect(schema.safeParse({ ...silent, question: 'inaptitude', 'peut-etre': ['averee'] }).success).toBe(
      false,
    )
    expect(schema.safeParse({ ...silent, 'peut-etre-car': undefined }).success).toBe(false)
  })

  test('an immersion, a skills review, VAE: to check on sick leave, possible as long as nothing says so', () => {
    for (const id of ['pmsmp', 'bilan-competences', 'vae']) {
      const { publics } = knowledge.fiches[id]!
      expect(judge(publics, { statut: 'salarie', arret: 'oui' }).verdict).toBe('a-verifier')
      expect(judge(publics, { statut: 'salarie' }).verdict).toBe('possible')
    }
  })
})
