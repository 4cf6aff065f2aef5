import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { stage } from './stage.ts'

/** Health calls for a training with a care team. */
const appui = fork('appui-en-formation', { oui: '#medicalise' })

/** The schéma of someone in a work-study contract. */
export const alternant = chart.createMachine({
  id: 'alternant',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic(),
    remobilisation: stage({
      'reprendre-pied': etape('titre', 'inaptitude', appui),
    }),
    preparation: stage({
      accompagnement: etape('titre', 'inaptitude', appui),
      definir: etape('titre', 'inaptitude', appui),
      decouvrir: etape('titre', appui),
      'reconnaissance-handicap': etape('titre'),
      preparer: etape('titre', fork('secteur', { 'transport-logistique': ['handicap'] })),
    }),
    formation: stage({
      developper: etape('titre', 'inaptitude', appui),
      'faire-reconnaitre': etape('titre', appui),
      medicalise: etape(),
    }),
    emploi: stage({
      garder: etape('titre', 'arret', 'inaptitude', appui),
      alternance: etape('age', 'titre'),
      'trouver-emploi': etape('age', 'titre'),
      experience: etape('titre', appui),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
