import { ask, chart } from './ask.ts'

/** First bearings for those whose own parcours is not drawn yet: who to call, and what is open to everyone. */
export const premiersReperes = chart.createMachine({
  id: 'premiers-reperes',
  context: ({ input }) => input,
  initial: 'departement',
  states: {
    departement: ask('departement', 'contacts', { '*': 'age' }),
    age: ask('age', 'reperes', { '*': 'titre' }),
    titre: ask('titre', 'reperes', { '*': 'fin' }),
    fin: { type: 'final' },
  },
})
