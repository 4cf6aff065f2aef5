import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork, last } from './etape.ts'
import { appui } from './appui.ts'
import { stage } from './stage.ts'
import { titled } from './titled.ts'
import { titre } from './titre.ts'
import { titreEtHandicap } from './titre-et-handicap.ts'

/** The title; with one, which disability; without one, the RSA, which a help of the Nord asks for. */
const titreEtRsa = fork('titre', {
  refuse: ['rsa'],
  non: ['rsa'],
  ...titled('handicap'),
})

/** Whether one comes from an institute (IME, IMPro): its preparation is what there is to find out, and an eleventh question would follow. */
const origine = last('origine')

/** Which disability: some help is made for one, and institutes are for a few. */
const handicapEtOrigine = fork('handicap', {
  intellectuel: [origine],
  'autisme-avec-di': [origine],
  autisme: [origine],
  plusieurs: [origine],
})

/** The title, and what there is to ask of who has one, or has asked for one. */
const titreEtOrigine = fork('titre', {
  ...titre.ways,
  ...titled(handicapEtOrigine),
})

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
      definir: etape(titreEtHandicap, 'age', appui),
      decouvrir: etape(titreEtHandicap, 'age', fork('secteur', { 'sport-animation': ['diplome'] })),
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
      experience: etape('sante-declaree', fork('titre', titled('handicap')), 'suivi-insuffisant'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
