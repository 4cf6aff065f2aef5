import { chart } from './chart.ts'
import { diagnostic } from './diagnostic.ts'
import { etape, fork } from './etape.ts'
import { titre } from './titre.ts'
import { titreEtHandicap } from './titre-et-handicap.ts'
import { stage } from './stage.ts'

/** The trade aimed at; health is left out where « sport » asks two questions more: ten at most. */
const secteur = fork('secteur', {
  'sport-animation': ['quartier-prioritaire', 'diplome'],
  'social-soin': ['sante-declaree'],
  'transport-logistique': ['sante-declaree'],
  autre: ['sante-declaree'],
})

/** The schéma of a pupil or a student, from an IME or not. */
export const scolaire = chart.createMachine({
  id: 'scolaire',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnostic({ sans: ['garder-emploi'] }),
    remobilisation: stage({
      'reprendre-pied': etape('age', 'origine', titreEtHandicap),
    }),
    preparation: stage({
      accompagnement: etape('age', 'origine', titreEtHandicap),
      definir: etape('age', 'origine', titreEtHandicap),
      decouvrir: etape('age', 'origine', titreEtHandicap, 'secteur'),
      'reconnaissance-handicap': etape('titre'),
      preparer: etape('age', 'origine', 'titre', secteur),
    }),
    formation: stage({
      developper: etape('age', titre, 'formation-trouvee', 'secteur', 'appui-en-formation'),
      'faire-reconnaitre': etape('age', 'origine', titreEtHandicap),
    }),
    emploi: stage({
      alternance: etape('age', 'origine', titreEtHandicap),
      'trouver-emploi': etape('age', 'origine', titreEtHandicap),
      experience: etape('age', 'origine', titreEtHandicap),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
