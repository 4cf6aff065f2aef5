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
      'reprendre-pied': etape('titre', 'age', 'suivi-insuffisant'),
    }),
    preparation: stage({
      accompagnement: etape('titre', 'age', 'suivi-insuffisant'),
      definir: etape('titre', 'age', 'suivi-insuffisant'),
      decouvrir: etape('titre', 'age', 'suivi-insuffisant'),
      'reconnaissance-handicap': etape(),
      preparer: etape('titre', fork('secteur', { 'transport-logistique': ['handicap'] })),
    }),
    formation: stage({
      developper: etape('titre', 'suivi-insuffisant'),
      'faire-reconnaitre': etape('titre', 'suivi-insuffisant'),
    }),
    emploi: stage({
      garder: etape('titre', 'suivi-insuffisant'),
      alternance: etape('age', 'titre', 'origine'),
      'trouver-emploi': etape('age', 'titre'),
      experience: etape('titre', 'age', 'suivi-insuffisant'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
