import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { appui } from './appui.ts'
import { stage } from './stage.ts'
import { titre } from './titre.ts'

/** The title; without one, the RSA, which a help of the Nord asks for. */
const titreEtRsa = fork('titre', { refuse: ['rsa'], non: ['rsa'] })

/** The title; who has one and is young may come from an institute (IME, IMPro), which has a preparation of its own. */
const titreEtOrigine = fork('titre', { ...titre.ways, oui: ['origine'], 'en-cours': ['origine'] })

/** The schéma of a job seeker (guide, L391-597): « définition du besoin », then the étape that answers it. */
export const demandeurEmploi = chart.createMachine({
  id: 'demandeur-emploi',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic({ sans: ['garder-emploi'], suivi: true }),
    remobilisation: stage({
      'reprendre-pied': etape('sante-declaree', titreEtRsa, appui),
    }),
    preparation: stage({
      accompagnement: etape('sante-declaree', 'titre', 'age', appui),
      definir: etape(titre, 'age', appui),
      decouvrir: etape(titre, 'age', fork('secteur', { 'sport-animation': ['diplome'] })),
      'reconnaissance-handicap': etape('titre'),
      preparer: etape(
        'titre',
        'age',
        // Health is left out where SESAME asks two questions more: ten at most.
        fork('secteur', {
          'sport-animation': ['quartier-prioritaire', 'diplome'],
          'transport-logistique': ['handicap'],
          'social-soin': ['sante-declaree'],
          autre: ['sante-declaree'],
        }),
      ),
    }),
    formation: stage({
      developper: etape('formation-trouvee', 'employeur-pret', titre, 'appui-en-formation'),
      'faire-reconnaitre': etape('sante-declaree', 'titre', 'handicap'),
      medicalise: etape('handicap'),
    }),
    emploi: stage({
      alternance: etape('age', titre, 'origine'),
      'trouver-emploi': etape(
        'age',
        titreEtOrigine,
        fork('employeur-pret', { oui: ['inscription'], non: ['suivi-insuffisant'] }),
      ),
      experience: etape('sante-declaree', 'titre', 'suivi-insuffisant'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
