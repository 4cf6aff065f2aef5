import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { stage } from './stage.ts'

/** Health calls for a training with a care team. */
const appui = fork('appui-en-formation', { oui: '#medicalise' })

/** First bearings for someone who does not know their status: what is open to many. */
export const premiersReperes = chart.createMachine({
  id: 'premiers-reperes',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic(),
    remobilisation: stage({
      'reprendre-pied': etape('titre', appui),
    }),
    preparation: stage({
      accompagnement: etape('titre', 'age', appui),
      definir: etape('titre', appui),
      decouvrir: etape('titre', appui),
      'reconnaissance-handicap': etape('titre'),
      preparer: etape(
        'titre',
        'age',
        fork('secteur', {
          'sport-animation': ['quartier-prioritaire', 'diplome'],
          'transport-logistique': ['handicap'],
        }),
      ),
    }),
    formation: stage({
      developper: etape('titre', 'age', appui),
      'faire-reconnaitre': etape('titre', appui),
      medicalise: etape(),
    }),
    emploi: stage({
      garder: etape('titre', appui),
      alternance: etape('titre', 'age', appui),
      'trouver-emploi': etape('titre', 'age'),
      experience: etape('titre', 'age', appui),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
