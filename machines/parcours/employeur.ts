import { ask } from './ask.ts'
import { chart } from './chart.ts'
import { etape, fork } from './etape.ts'
import { stage } from './stage.ts'

/** What an employer comes for, private or public (guide, L143-209 and from L3438). */
export const employeur = chart.createMachine({
  id: 'employeur',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: {
      meta: { etape: 'compensation' },
      initial: 'departement',
      states: {
        departement: ask('departement', { '*': 'besoin-employeur' }),
        'besoin-employeur': ask('besoin-employeur', {
          recruter: '#employeur-recruter',
          maintenir: '#employeur-maintenir',
          'former-salarie': '#employeur-former',
          sensibiliser: '#employeur-sensibiliser',
          'accueillir-immersion': '#employeur-accueillir',
          '*': '#compensation',
        }),
      },
    },
    preparation: stage({
      'employeur-sensibiliser': etape('employeur'),
      'employeur-accueillir': etape('employeur'),
    }),
    formation: stage({
      compensation: etape('employeur', 'titre'),
      'employeur-former': etape('employeur', fork('contrat', { interim: ['at-mp'] }), 'opco'),
    }),
    emploi: stage({
      'employeur-recruter': etape('employeur'),
      'employeur-maintenir': etape('employeur', 'titre', 'inaptitude', 'arret'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
