import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { titre } from './titre.ts'
import { stage } from './stage.ts'

/** The schéma of someone self-employed. */
export const independant = chart.createMachine({
  id: 'independant',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic(),
    remobilisation: stage({
      'reprendre-pied': etape(titre, 'inaptitude'),
    }),
    preparation: stage({
      accompagnement: etape(titre, 'inaptitude'),
      definir: etape(titre, 'inaptitude'),
      decouvrir: etape(titre),
      'reconnaissance-handicap': etape('titre'),
      preparer: etape(titre, fork('secteur', { 'transport-logistique': ['handicap'] })),
    }),
    formation: stage({
      developper: etape('formation-trouvee', titre, 'appui-en-formation'),
      'faire-reconnaitre': etape(titre),
    }),
    emploi: stage({
      garder: etape(titre, 'inaptitude'),
      alternance: etape('age', titre),
      'trouver-emploi': etape('age', titre),
      experience: etape(titre, 'inaptitude'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
