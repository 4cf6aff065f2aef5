import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { stage } from './stage.ts'

/** Health calls for a training with a care team. */
const appui = fork('appui-en-formation', { oui: '#medicalise' })

/** The schéma of someone in training. */
export const stagiaireFormation = chart.createMachine({
  id: 'stagiaire-formation',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic({ sans: ['garder-emploi'] }),
    remobilisation: stage({
      'reprendre-pied': etape(fork('arret', { oui: ['inaptitude'] }), 'titre', 'age', appui),
    }),
    preparation: stage({
      accompagnement: etape('titre', 'age', appui),
      definir: etape('titre', 'age', appui),
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
      developper: etape('titre', appui),
      'faire-reconnaitre': etape('titre', appui),
      medicalise: etape(),
    }),
    emploi: stage({
      alternance: etape('age', 'titre', appui),
      'trouver-emploi': etape('age', 'titre'),
      experience: etape('titre', 'age', appui),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
