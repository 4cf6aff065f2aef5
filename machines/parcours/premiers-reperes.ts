import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { appui } from './appui.ts'
import { stage } from './stage.ts'
import { titre } from './titre.ts'

/** First bearings for someone whose status is not known, or not in the list: what is open to many. */
export const premiersReperes = chart.createMachine({
  id: 'premiers-reperes',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic(),
    remobilisation: stage({
      'reprendre-pied': etape('sante-declaree', 'titre', appui),
    }),
    preparation: stage({
      accompagnement: etape('sante-declaree', 'titre', 'age', appui),
      definir: etape('sante-declaree', 'titre', appui),
      decouvrir: etape('sante-declaree', 'titre', appui),
      'reconnaissance-handicap': etape('titre'),
      preparer: etape(
        titre,
        'age',
        fork('secteur', {
          'sport-animation': ['quartier-prioritaire', 'diplome'],
          'transport-logistique': ['handicap'],
        }),
      ),
    }),
    formation: stage({
      developper: etape('sante-declaree', 'titre', 'age', appui),
      'faire-reconnaitre': etape('sante-declaree', 'titre', appui),
      medicalise: etape(),
    }),
    emploi: stage({
      garder: etape('arret', 'inaptitude', 'titre', appui),
      alternance: etape('sante-declaree', 'titre', 'age', appui),
      'trouver-emploi': etape('sante-declaree', 'titre', 'age'),
      experience: etape('sante-declaree', 'titre', 'age', appui),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
