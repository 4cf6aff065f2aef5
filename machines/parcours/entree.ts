import { choicesOf } from '../../content/questions.ts'
import { ask } from './ask.ts'
import { chart } from './chart.ts'

const statuts = choicesOf('statut').filter((statut) => statut !== 'autre')
const ends = [...statuts, 'referent-handicap', 'employeur', 'premiers-reperes']

/** Which parcours a visit takes: the doors of the home screen, then the person's status. */
export const entree = chart.createMachine({
  id: 'entree',
  context: ({ input }) => input,
  initial: 'profil',
  states: {
    profil: ask('profil', {
      'referent-handicap': 'referent-handicap',
      employeur: 'employeur',
      '*': 'statut',
    }),
    statut: ask('statut', {
      ...Object.fromEntries(statuts.map((statut) => [statut, statut])),
      '*': 'premiers-reperes',
    }),
    ...Object.fromEntries(ends.map((end) => [end, { type: 'final' as const }])),
  },
})
