import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { appui } from './appui.ts'
import { titre } from './titre.ts'
import { titreEtHandicap } from './titre-et-handicap.ts'
import { stage } from './stage.ts'

/** The schéma of someone in training. */
export const stagiaireFormation = chart.createMachine({
  id: 'stagiaire-formation',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic({ sans: ['garder-emploi'] }),
    remobilisation: stage({
      'reprendre-pied': etape(fork('arret', { oui: ['inaptitude'] }), titre, 'age', appui),
    }),
    preparation: stage({
      accompagnement: etape(titre, 'age', appui),
      definir: etape(titre, 'age', appui),
      decouvrir: etape(titre, 'age', fork('secteur', { 'sport-animation': ['diplome'] })),
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
      developper: etape(titre, appui),
      'faire-reconnaitre': etape(titreEtHandicap, 'age', appui),
      medicalise: etape(),
    }),
    emploi: stage({
      alternance: etape('age', titre, appui),
      'trouver-emploi': etape('age', titre),
      experience: etape(titre, 'age', appui),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
