import type { Question } from '../../content/questions.ts'
import { ask, branch, chart, type Exit } from './ask.ts'

type Questions = readonly [Question, ...Question[]]

/** The step of the guide's schéma that answers each need. */
const steps: Readonly<Record<string, string>> = {
  'reprendre-pied': 'reprendre-pied',
  'definir-projet': 'definir',
  'decouvrir-metier': 'decouvrir',
  'preparer-formation': 'preparer',
  'se-former': 'developper',
  financer: 'developper',
  alternance: 'alternance',
  'faire-reconnaitre': 'faire-reconnaitre',
  'gagner-experience': 'experience',
  'garder-emploi': 'garder',
  '*': 'accompagnement',
}

const end = { '*': { target: '#fin', apres: [] } } as const

/** What some answers ask for, whatever the need: more about a trade, care around the training. */
function detoursOf(sport: Questions | undefined) {
  return {
    ...(sport && {
      sport: {
        answer: 'secteur.sport-animation',
        questions: sport,
        state: branch('preparer', sport, end),
      },
    }),
    transport: {
      answer: 'secteur.transport-logistique',
      questions: ['handicap'],
      state: branch('preparer', ['handicap'], end),
    },
    medicalise: {
      answer: 'appui-en-formation.oui',
      questions: [],
      state: { type: 'final', meta: { etape: 'medicalise' } },
    },
  } as const
}

type Options = {
  /** Asked after the département and before the need. */
  readonly before?: readonly Question[]
  /** Asked to those who aim at sport or animation. */
  readonly sport?: Questions
  /** Needs that the screen does not offer to this audience; they are accepted all the same. */
  readonly masquer?: readonly string[]
}

/**
 * The chart of people of one status: where they live, what they need, then the questions of that need.
 * `needs` gives them by answer to « besoin », `*` for the rest; a question that can change nothing is passed over.
 */
export function audience(
  id: string,
  needs: Readonly<Record<string, Questions>>,
  { before = [], sport, masquer = [] }: Options = {},
) {
  const asked = Object.values(needs).flat()
  const taken = Object.entries(detoursOf(sport)).filter(([, { answer }]) =>
    asked.some((question) => answer.startsWith(`${question}.`)),
  )
  const exits: Readonly<Record<string, Exit>> = {
    ...Object.fromEntries(
      taken.map(([name, { answer, questions }]) => [answer, { target: `#${name}`, apres: questions }]),
    ),
    ...end,
  }
  const apres = [...before, 'besoin' as const, ...asked, ...taken.flatMap(([, { questions }]) => questions)]
  return chart.createMachine({
    id,
    context: ({ input }) => input,
    initial: 'departement',
    states: {
      departement: ask('departement', 'accompagnement', { '*': before[0] ?? 'besoin' }),
      ...Object.fromEntries(
        before.map((question, index) => [
          question,
          ask(question, 'accompagnement', { '*': before[index + 1] ?? 'besoin' }, { apres }),
        ]),
      ),
      besoin: ask(
        'besoin',
        'accompagnement',
        Object.fromEntries(Object.keys(needs).map((need) => [need, need === '*' ? 'tout-voir' : need])),
        { masquer },
      ),
      ...Object.fromEntries(
        Object.entries(needs).map(([need, questions]) => [
          need === '*' ? 'tout-voir' : need,
          branch(steps[need] ?? 'accompagnement', questions, exits),
        ]),
      ),
      ...Object.fromEntries(taken.map(([name, { state }]) => [name, { id: name, ...state }])),
      fin: { id: 'fin', type: 'final' },
    },
  })
}
