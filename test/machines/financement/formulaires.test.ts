import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content } from '../../support/content.ts'
import { reglesPour, simulateurs, type Regles } from '../../../content/pages/financement.ts'
import { answerTo } from '../../../machines/cli/answer.ts'
import { formulaireAccompagnementSocial } from '../../../machines/financement/formulaires/accompagnement-social.ts'
import {
  manquants,
  type Champ,
  type Formulaire,
  type Valeurs,
} from '../../../machines/financement/formulaires/champ.ts'
import { writeLink, readLink } from '../../../machines/financement/formulaires/lien.ts'
import { compareAll, formulaireMobilite } from '../../../machines/financement/formulaires/mobilite.ts'
import { formulaireOpcoEp2020 } from '../../../machines/financement/formulaires/opco-ep-2020.ts'
import { fraisUtiles } from '../../../machines/financement/mobilite/parts.ts'
import { valeursDe } from './valeurs.ts'

const regles = Object.fromEntries(
  simulateurs.map((one) => [one, reglesPour(content, one)]),
) as unknown as Regles
const formulaires: Readonly<Record<string, Formulaire>> = {
  mobilite: formulaireMobilite(regles.mobilite),
  'accompagnement-social': formulaireAccompagnementSocial(regles['accompagnement-social']),
  'opco-ep-2020': formulaireOpcoEp2020(regles['opco-ep-2020']),
}

type Demande = Readonly<Record<string, unknown>>
const scenarios = JSON.parse(readFileSync('test/scenarios/financer.json', 'utf8')) as readonly {
  readonly id: string
  readonly demande: Demande
}[]

function formOf({ simulateur }: Demande): Formulaire {
  return formulaires[String(simulateur)]!
}

describe('a form answers what the command answers', () => {
  test.each(scenarios)('$id', ({ demande }) => {
    const form = formOf(demande)
    const valeurs = valeursDe(demande)
    expect(manquants(form, valeurs)).toEqual([])
    expect(form.answer(valeurs)).toEqual(answerTo(demande))
  })
})

describe('a form asks only what counts', () => {
  const ids = (form: Formulaire, valeurs: Valeurs): readonly string[] =>
    form.champs(valeurs).map(({ id }) => id)
  const mobilite = formulaires['mobilite']!

  test('nothing but the OPCO, then what its rule looks at', () => {
    expect(ids(mobilite, {})).toEqual(['opco'])
    expect(ids(mobilite, { opco: 'afdas' })).toEqual([
      'opco',
      'contrat',
      'niveau',
      'convention',
      'pays',
      'semaines',
      'jours',
    ])
    expect(ids(mobilite, { opco: 'opco-2i', ieg: true })).toContain('mois')
    expect(ids(mobilite, { opco: 'opco-2i' })).not.toContain('mois')
  })

  test.each(Object.keys(regles.mobilite.opco))('%s: its costs, all of them and no others', (opco) => {
    const shown = ids(mobilite, { opco })
    const costs = ['nuitees', 'repas', 'transport', 'reels', 'heures-payees', 'protection-sociale']
    expect(costs.filter((cost) => shown.includes(cost))).toEqual(fraisUtiles(opco))
  })

  test.each(Object.keys(regles.mobilite.opco))('%s: filled in as asked, it answers', (opco) => {
    const given: Valeurs = {
      contrat: 'apprentissage',
      niveau: 'bac',
      convention: 'mise-en-veille',
      pays: 'PT',
      semaines: 2,
    }
    const needed = manquants(mobilite, { opco })
    const valeurs = { opco, ...Object.fromEntries(needed.map((id) => [id, given[id]!])) }
    expect(manquants(mobilite, valeurs)).toEqual([])
    expect(mobilite.answer(valeurs).ok).toBe(true)
  })

  test('a duration may be told in days alone', () => {
    const valeurs: Valeurs = { opco: 'opco-ep', convention: 'mise-en-veille', jours: 3 }
    expect(manquants(mobilite, valeurs)).toEqual([])
  })

  test('the cost of a contract, when there is an increase to count on it', () => {
    const form = formulaires['opco-ep-2020']!
    expect(ids(form, { objet: 'contrat-apprentissage' })).not.toContain('cout-contrat')
    expect(ids(form, { objet: 'contrat-apprentissage', handicap: true })).toContain('cout-contrat')
    expect(ids(form, { objet: 'vae', heures: 12 })).toEqual(['objet'])
  })
})

const mobiliteAskedOfAll = scenarios.filter(({ demande }) => demande['simulateur'] === 'mobilite')

describe('a comparison says of each OPCO what the command says', () => {
  test.each(mobiliteAskedOfAll)('$id', ({ demande }) => {
    const compared = compareAll(valeursDe(demande), regles.mobilite)
    expect(compared.map(({ opco }) => opco)).toEqual(Object.keys(regles.mobilite.opco))
    for (const { opco, reponse, manque } of compared) {
      expect(reponse).toEqual(answerTo({ ...demande, opco }))
      expect(reponse.ok || manque.length > 0).toBe(true)
    }
  })
})

function valueOf(champ: Champ): fc.Arbitrary<string | number | boolean> {
  if (champ.genre === 'case') return fc.boolean()
  if (champ.genre === 'nombre') {
    const [min, max] = champ.limites
    return fc.integer({ min, max })
  }
  return fc.constantFrom(...champ.choix)
}

describe('a link', () => {
  test.each(Object.entries(formulaires))('%s: is read as it was written', (_, { tous }) => {
    const some = fc.record(Object.fromEntries(tous.map((champ) => [champ.id, valueOf(champ)])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(some, (record) => {
        const valeurs = { ...record } as Valeurs
        expect(readLink(writeLink(valeurs, tous), tous)).toEqual({ valeurs, fautes: [] })
      }),
    )
  })

  test('can be read by a person', () => {
    const { tous } = formulaires['mobilite']!
    expect(
      writeLink({ opco: 'afdas', pays: 'PT', semaines: 3, transport: 120.5, ultramarin: true }, tous),
    ).toBe('v=1&opco=afdas&ultramarin=oui&pays=PT&semaines=3&transport=120.5')
  })

  test('does not say that someone has a handicap', () => {
    const { tous } = formulaires['opco-ep-2020']!
    const lien = writeLink({ objet: 'contrat-apprentissage', handicap: true }, tous)
    expect(lien).toBe('v=1&objet=contrat-apprentissage&majoration=oui')
  })

  test('keeps what it can and says what it cannot', () => {
    const { tous } = formulaires['mobilite']!
    const lien =
      'v=1&opco=licorne&contrat=apprentissage&pays=pt&semaines=2.5&jours=-1&nuitees=1e3&toString=1&ieg=true'
    expect(readLink(lien, tous)).toEqual({
      valeurs: { contrat: 'apprentissage' },
      fautes: [
        { cle: 'opco', texte: 'licorne' },
        { cle: 'pays', texte: 'pt' },
        { cle: 'semaines', texte: '2.5' },
        { cle: 'jours', texte: '-1' },
        { cle: 'nuitees', texte: '1e3' },
        { cle: 'toString', texte: '1' },
        { cle: 'ieg', texte: 'true' },
      ],
    })
  })

  test('of another version gives nothing', () => {
    expect(readLink('v=2&opco=afdas', formulaires['mobilite']!.tous)).toEqual({
      valeurs: {},
      fautes: [{ cle: 'v', texte: '2' }],
    })
  })

  test('whatever it holds, never breaks a form', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { tous, champs, answer } = formulaires['mobilite']!
        const { valeurs } = readLink(`v=1&${text}`, tous)
        expect(champs(valeurs).length).toBeGreaterThan(0)
        expect(answer(valeurs).ok).toBe(false)
      }),
    )
  })
})
