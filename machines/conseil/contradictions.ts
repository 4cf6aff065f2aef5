import type { Answer } from '../../content/questions.ts'
import type { Trail } from '../visite/answers.ts'

/** Facts that hardly ever go together: the first, and each of the others. */
const apart: readonly (readonly [Answer, readonly Answer[]])[] = [
  [
    'statut.demandeur-emploi',
    [
      'contrat.cdi',
      'contrat.cdd',
      'contrat.interim',
      'contrat.cui',
      'contrat.cddi',
      'contrat.apprentissage',
      'contrat.professionnalisation',
      'besoin.garder-emploi',
    ],
  ],
  [
    'statut.agent-public',
    ['employeur.prive', 'employeur.entreprise-adaptee', 'employeur.siae', 'contrat.interim'],
  ],
  [
    'statut.independant',
    ['contrat.cdi', 'contrat.cdd', 'contrat.interim', 'contrat.cui', 'contrat.cddi', 'cadre.oui'],
  ],
  ['statut.alternant', ['contrat.cdi', 'contrat.cdd', 'contrat.interim', 'contrat.cui', 'contrat.cddi']],
  ['statut.esat', ['titre.non', 'titre.refuse', 'contrat.cdi', 'contrat.interim', 'cadre.oui']],
  [
    'statut.scolaire',
    ['chomage-longue-duree.oui', 'arret.oui', 'anciennete.suffisante', 'contrat.cdi', 'besoin.garder-emploi'],
  ],
  ['arret.oui', ['handicap.aucun', 'sante-declaree.non']],
  ['inaptitude.averee', ['handicap.aucun', 'sante-declaree.non']],
  ['inaptitude.risque', ['handicap.aucun', 'sante-declaree.non']],
  ['incapacite-10.oui', ['at-mp.non', 'titre.non']],
  ['inscription.non', ['accompagnement.france-travail', 'chomage-longue-duree.oui']],
  [
    'age.moins-de-16',
    ['rsa.oui', 'cadre.oui', 'diplome.bac', 'diplome.bac-plus-2', 'diplome.licence-et-plus', 'contrat.cdi'],
  ],
  ['contrat.cdi', ['chomage-longue-duree.oui', 'anciennete.cdd']],
  ['contrat.interim', ['employeur.public']],
  ['contrat.cddi', ['employeur.public']],
]

/** The pairs of facts that hardly ever go together, to check with the person: they are said, never refused. */
export function contradictions(faits: Trail): readonly (readonly [Answer, Answer])[] {
  const told = new Set(faits)
  return apart.flatMap(([one, others]) =>
    told.has(one) ? others.filter((other) => told.has(other)).map((other) => [one, other] as const) : [],
  )
}
