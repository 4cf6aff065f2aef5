import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { stage } from './stage.ts'

/** The schéma of someone who works in an ESAT (guide, L3353-3437). */
export const esat = chart.createMachine({
  id: 'esat',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic(),
    remobilisation: stage({
      'reprendre-pied': etape('suivi-insuffisant'),
    }),
    preparation: stage({
      accompagnement: etape('age', 'suivi-insuffisant'),
      definir: etape('suivi-insuffisant'),
      decouvrir: etape('suivi-insuffisant'),
      'reconnaissance-handicap': etape(),
      preparer: etape(fork('secteur', { 'transport-logistique': ['handicap'] })),
    }),
    formation: stage({
      developper: etape('formation-trouvee', 'appui-en-formation', 'suivi-insuffisant'),
      'faire-reconnaitre': etape('suivi-insuffisant'),
    }),
    emploi: stage({
      garder: etape(),
      alternance: etape('age', 'origine'),
      'trouver-emploi': etape('age'),
      experience: etape('age'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
