import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../content/questions.ts'
import { isOpenTo } from '../../../machines/orientation/is-open-to.ts'
import { callFor } from '../../../machines/orientation/call-for.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { content } from '../../support/content.ts'
import { knowledge } from '../support/knowledge.ts'

/** Who acts, pays or advises for private employers and their employees only. */
const privateOnly = new Set([
  'acteur-agefiph',
  'acteur-opco',
  'acteur-transitions-pro',
  'acteur-avenir-actifs',
  'acteur-oeth',
  'acteur-geiq',
])

/** Fiches whose first acteur is one of them, and that a source opens to public employers all the same. */
const openByTheSource: Readonly<Record<string, string>> = {
  'appuis-specifiques': 'guide, L3438-3442: Agefiph or FIPHFP',
  'outils-referents-handicap': 'guide, L4333 and L4378: FIPHFP, Handi-Pactes',
  'pret-materiel': 'guide, L3670-3689: every apprentice; only those of the private sector see the OPCO first',
  'cpf-c2p-fipu':
    'code général de la fonction publique: public agents have one too, with the employer’s consent',
  rhf: 'guide, L3570: any training organisation',
  'contrat-professionnalisation': 'the contract that one looks for, not the employer that one has',
}

/** All that opens a fiche beside who employs. */
const open: Facts = {
  departement: 'nord',
  titre: 'oui',
  'sante-declaree': 'oui',
  'formation-trouvee': 'oui',
  'employeur-pret': 'oui',
  'at-mp': 'oui',
  inaptitude: 'risque',
  arret: 'oui',
  anciennete: 'suffisante',
  'appui-en-formation': 'oui',
  age: '30-44',
}

const doors: readonly Facts[] = [
  ...['salarie', 'alternant', 'agent-public'].flatMap((statut) =>
    choicesOf('besoin').flatMap((besoin) =>
      choicesOf('motif').map((motif) => ({
        profil: 'beneficiaire',
        statut,
        employeur: 'public',
        besoin,
        motif,
      })),
    ),
  ),
  ...choicesOf('besoin-employeur').map((besoin) => ({
    profil: 'employeur',
    employeur: 'public',
    'besoin-employeur': besoin,
  })),
  ...choicesOf('besoin-referent').flatMap((besoin) =>
    ['apprenti', 'contrat-professionnalisation'].map((apprenant) => ({
      profil: 'referent-handicap',
      'employeur-apprenant': 'public',
      apprenant,
      etape: 'en-cours',
      'duree-restante': 'moins-de-8-mois',
      'besoin-referent': besoin,
    })),
  ),
]

/** Who someone is, and why they came. */
function said(facts: Facts): string {
  return [
    facts.profil,
    facts.statut,
    facts.besoin,
    facts['besoin-employeur'],
    facts['besoin-referent'],
    facts.apprenant,
  ].join(' ')
}

const people = doors.map((door) => ({ ...open, ...door }))

describe('with a public employer', () => {
  test('nothing that only the private sector pays for is possible without a source that says so', () => {
    const wrong = people.flatMap((facts) =>
      orient(facts, knowledge).propositions.flatMap(({ id, verdict }) => {
        const acteurs = content.fiches[id]?.acteurs ?? []
        const only = privateOnly.has(acteurs[0] ?? '') || acteurs.every((acteur) => privateOnly.has(acteur))
        // The OPCO of a training organisation helps its own team, whoever employs the learners.
        const theirs = id === 'outils-opco' && facts['besoin-referent'] === 'se-professionnaliser'
        return verdict === 'possible' && only && !theirs && openByTheSource[id] === undefined
          ? [`${said(facts)}: ${id}`]
          : []
      }),
    )
    expect([...new Set(wrong)].slice(0, 10)).toEqual([])
  })

  test('what the law opens to private employees only is refused, and the reason told is the employer', () => {
    const facts = {
      ...open,
      statut: 'salarie',
      employeur: 'public',
      motif: 'envie-de-changer',
      besoin: 'se-former',
    }
    const { exclus } = orient(facts, knowledge)
    for (const id of ['ptp', 'periode-reconversion'])
      expect(exclus.find((one) => one.id === id)?.raisons).toContainEqual({
        question: 'employeur',
        reponse: 'public',
        effet: 'exclut',
      })
  })

  test('none of those who serve the private sector only is among the people to call for employees', () => {
    const employees = people.filter(({ statut }) => statut !== undefined)
    const wrong = employees.flatMap((facts) => {
      const { contacts, autresContacts, propositions } = orient(facts, knowledge)
      // Someone who may be reached for a fiche « à vérifier » stands with that fiche, not in the list.
      const listed = [...contacts, ...autresContacts].map(({ id }) => id).filter((id) => privateOnly.has(id))
      const called = propositions.flatMap(({ id, verdict }) =>
        verdict === 'possible' && openByTheSource[id] === undefined
          ? [callFor(id, facts, knowledge)?.contact.id ?? '']
          : [],
      )
      return [...listed, ...called.filter((id) => privateOnly.has(id))].map((id) => `${said(facts)}: ${id}`)
    })
    expect([...new Set(wrong)].slice(0, 10)).toEqual([])
  })

  test('a public employer calls the FIPHFP where a private one calls the Agefiph', () => {
    for (const id of ['appuis-specifiques', 'outils-referents-handicap', 'pdc']) {
      const call = (employeur: string) =>
        callFor(id, { profil: 'employeur', employeur }, knowledge)?.contact.id
      expect([id, call('public'), call('prive')]).toEqual([id, 'acteur-fiphfp', 'acteur-agefiph'])
    }
  })

  test('help with money is that of the public sector, in the lists of a parcours', () => {
    for (const statut of ['salarie', 'alternant']) {
      const listed = content.parcours[statut]!.financements
      const shown = (employeur: string) =>
        listed.filter((id) => isOpenTo(id, { ...open, statut, employeur }, knowledge))
      expect(shown('public')).toContain('aides-fiphfp')
      for (const id of ['ptp', 'aides-agefiph']) expect(shown('public')).not.toContain(id)
      expect(shown('prive')).toContain('aides-agefiph')
      expect(shown('prive')).not.toContain('aides-fiphfp')
    }
  })

  test('someone who adapts the training of a public apprentice is to check what the Agefiph pays', () => {
    for (const facts of people.filter((one) => one.profil === 'referent-handicap')) {
      const found = orient(facts, knowledge).propositions.find(({ id }) => id === '2asf')
      expect(found?.verdict ?? 'a-verifier').toBe('a-verifier')
    }
  })
})
