import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { appui } from './appui.ts'
import { titre } from './titre.ts'
import { stage } from './stage.ts'

/** The schéma of someone in a work-study contract. */
export const alternant = chart.createMachine({
  id: 'alternant',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic(),
    remobilisation: stage({
      'reprendre-pied': etape('employeur', titre, 'inaptitude', appui),
    }),
    preparation: stage({
      accompagnement: etape('employeur', titre, 'inaptitude', appui),
      definir: etape('employeur', titre, 'inaptitude', appui),
      decouvrir: etape('employeur', titre, appui),
      'reconnaissance-handicap': etape('employeur', 'titre'),
      preparer: etape('employeur', titre, fork('secteur', { 'transport-logistique': ['handicap'] })),
    }),
    formation: stage({
      developper: etape('employeur', titre, appui),
      'faire-reconnaitre': etape('employeur', titre, appui),
      medicalise: etape('inaptitude'),
    }),
    emploi: stage({
      garder: etape('employeur', 'arret', titre, 'inaptitude'),
      alternance: etape('employeur', 'age', titre),
      'trouver-emploi': etape('employeur', 'age', titre),
      experience: etape('employeur', titre, appui),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
