import { ask, branch, chart } from './ask.ts'

/** Where a branch leads: to the parcours médicalisé when the training needs care around it, else to the end. */
const care = { 'appui-en-formation.oui': '#medicalise', '*': 'fin' }

/**
 * Which question comes next for a job seeker, along the guide's schéma (L391-597).
 * What to propose is decided from the fiches, not here.
 */
export const demandeurEmploi = chart.createMachine({
  id: 'demandeur-emploi',
  context: ({ input }) => input,
  initial: 'accompagnement',
  states: {
    accompagnement: ask('accompagnement', 'diagnostic', { '*': 'departement' }),
    departement: ask('departement', 'diagnostic', { '*': 'besoin' }),
    besoin: ask(
      'besoin',
      'diagnostic',
      {
        'reprendre-pied': 'reprendre-pied',
        'definir-projet': 'definir',
        'decouvrir-metier': 'decouvrir',
        'preparer-formation': 'preparer',
        'se-former': 'developper',
        financer: 'developper',
        alternance: 'alternance',
        'gagner-experience': 'experience',
        'faire-reconnaitre': 'fin',
        'garder-emploi': 'fin',
        '*': 'tout-voir',
      },
      { passer: false, masquer: ['garder-emploi'] },
    ),
    'reprendre-pied': branch(
      'reprendre-pied',
      ['titre', 'age', 'rsa', 'sante-declaree', 'appui-en-formation'],
      care,
    ),
    definir: branch('definir', ['titre', 'age', 'rsa', 'sante-declaree', 'appui-en-formation'], care),
    decouvrir: branch('decouvrir', ['titre', 'age'], care),
    preparer: branch('preparer', ['inscription', 'age', 'rsa', 'titre', 'appui-en-formation'], care),
    developper: branch(
      'developper',
      ['employeur-pret', 'inscription', 'rsa', 'titre', 'age', 'appui-en-formation'],
      care,
    ),
    alternance: branch('alternance', ['age', 'titre'], care),
    experience: branch('experience', ['employeur-pret', 'inscription', 'titre', 'age', 'rsa'], care),
    'tout-voir': branch(
      'diagnostic',
      ['titre', 'age', 'inscription', 'rsa', 'sante-declaree', 'employeur-pret', 'appui-en-formation'],
      care,
    ),
    medicalise: { id: 'medicalise', type: 'final', meta: { etape: 'medicalise' } },
    fin: { type: 'final' },
  },
})
