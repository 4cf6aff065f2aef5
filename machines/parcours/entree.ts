import { ask, chart } from './ask.ts'

/** Which parcours a visit takes: the doors of the home screen, then the person's status. */
export const entree = chart.createMachine({
  id: 'entree',
  context: ({ input }) => input,
  initial: 'profil',
  states: {
    profil: ask(
      'profil',
      'accueil',
      { 'referent-handicap': 'professionnels', employeur: 'professionnels', '*': 'statut' },
      { passer: false },
    ),
    statut: ask(
      'statut',
      'accueil',
      { 'demandeur-emploi': 'demandeur-emploi', 'ne-sait-pas': 'demandeur-emploi', '*': 'premiers-reperes' },
      { passer: false },
    ),
    'demandeur-emploi': { type: 'final' },
    'premiers-reperes': { type: 'final' },
    professionnels: { type: 'final' },
  },
})
