import { ask, chart } from './ask.ts'

/** First bearings for a référent handicap or an employer, whose own parcours are not drawn yet: who to call, where. */
export const professionnels = chart.createMachine({
  id: 'professionnels',
  context: ({ input }) => input,
  initial: 'departement',
  states: {
    departement: ask('departement', 'contacts', { '*': 'fin' }),
    fin: { type: 'final' },
  },
})
