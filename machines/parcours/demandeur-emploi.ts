import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { stage } from './stage.ts'

/** Health calls for a training with a care team (L540). */
const appui = fork('appui-en-formation', { oui: '#medicalise' })

/** The schéma of a job seeker (guide, L391-597): « définition du besoin », then the étape that answers it. */
export const demandeurEmploi = chart.createMachine({
  id: 'demandeur-emploi',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic({ sans: ['garder-emploi'] }),
    remobilisation: stage({
      'reprendre-pied': etape('titre', 'age', 'rsa', 'sante-declaree', appui),
    }),
    preparation: stage({
      accompagnement: etape('titre', 'age', 'inscription', appui),
      definir: etape('titre', 'age', 'rsa', 'sante-declaree', appui),
      decouvrir: etape('titre'),
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
      developper: etape('inscription', 'rsa', 'employeur-pret', 'titre', appui),
      'faire-reconnaitre': etape('titre'),
      medicalise: etape(),
    }),
    emploi: stage({
      alternance: etape('age', 'titre', 'origine'),
      'trouver-emploi': etape('age', 'titre', 'inscription', 'employeur-pret'),
      experience: etape('titre', 'age', 'suivi-insuffisant'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
