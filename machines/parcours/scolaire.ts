import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape } from './etape.ts'
import { stage } from './stage.ts'

/** The schéma of a pupil or a student, from an IME or not. */
export const scolaire = chart.createMachine({
  id: 'scolaire',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic({ sans: ['garder-emploi', 'financer'] }),
    remobilisation: stage({
      'reprendre-pied': etape('age', 'titre'),
    }),
    preparation: stage({
      accompagnement: etape('age', 'origine', 'titre'),
      definir: etape('age', 'titre'),
      decouvrir: etape('titre'),
      'reconnaissance-handicap': etape('titre'),
      preparer: etape('age', 'origine', 'titre'),
    }),
    formation: stage({
      developper: etape('age', 'titre'),
      'faire-reconnaitre': etape('origine', 'titre'),
    }),
    emploi: stage({
      alternance: etape('age', 'origine', 'titre'),
      'trouver-emploi': etape('age', 'titre'),
      experience: etape('age', 'origine', 'titre'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
