import { ask } from './ask.ts'
import { chart } from './chart.ts'
import { etape } from './etape.ts'
import { stage } from './stage.ts'

/** What adapting a training depends on: the learner's contract, title and progress. */
const learner = ['apprenant', 'employeur-apprenant', 'titre', 'etape'] as const

/** What the référent handicap of a CFA or a training organisation comes for (guide, L143-209 and from L3440). */
export const referentHandicap = chart.createMachine({
  id: 'referent-handicap',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: {
      meta: { etape: 'compensation' },
      initial: 'departement',
      states: {
        departement: ask('departement', { '*': 'besoin-referent' }),
        'besoin-referent': ask('besoin-referent', {
          'amenager-parcours': '#referent-amenager',
          'pret-materiel': '#referent-materiel',
          diagnostic: '#referent-diagnostic',
          'financer-surcout': '#referent-surcout',
          'accompagnement-renforce': '#referent-renforce',
          'mobilite-internationale': '#referent-mobilite',
          'accompagnement-social': '#referent-social',
          'se-professionnaliser': '#referent-se-former',
          'preparer-alternance': '#referent-alternance',
          '*': '#compensation',
        }),
      },
    },
    preparation: stage({
      'referent-diagnostic': etape('titre', 'handicap', 'secteur'),
      'referent-se-former': etape(),
      'referent-alternance': etape('age', 'titre', 'origine'),
    }),
    formation: stage({
      compensation: etape(...learner),
      'referent-amenager': etape(...learner),
      'referent-materiel': etape(...learner, 'duree-restante'),
      'referent-surcout': etape(...learner, 'opco'),
      'referent-renforce': etape('titre', 'etape', 'handicap'),
      'referent-mobilite': etape('opco'),
      'referent-social': etape('apprenant', 'employeur-apprenant', 'titre'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
