import type { Question } from '../../content/questions.ts'
import { ask, branch, chart } from './ask.ts'

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

/** Where the answers of any branch can lead: a trade that asks for more, care around the training, or the end. */
const exits = {
  'secteur.sport-animation': '#sport',
  'secteur.transport-logistique': '#transport',
  'appui-en-formation.oui': '#medicalise',
  '*': '#fin',
}

const shared = {
  sport: { id: 'sport', ...branch('decouvrir', ['quartier-prioritaire', 'diplome'], { '*': '#fin' }) },
  transport: { id: 'transport', ...branch('preparer', ['handicap'], { '*': '#fin' }) },
  medicalise: { id: 'medicalise', type: 'final' as const, meta: { etape: 'medicalise' } },
  fin: { id: 'fin', type: 'final' as const },
}

type Options = {
  /** Asked after the département and before the need. */
  readonly before?: readonly Question[]
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
  { before = [], masquer = [] }: Options = {},
) {
  const first = ['departement', ...before] as const
  return chart.createMachine({
    id,
    context: ({ input }) => input,
    initial: 'departement',
    states: {
      ...Object.fromEntries(
        first.map((question, index) => [
          question,
          ask(question, 'accompagnement', { '*': first[index + 1] ?? 'besoin' }),
        ]),
      ),
      besoin: ask(
        'besoin',
        'accompagnement',
        Object.fromEntries(Object.keys(needs).map((need) => [need, need === '*' ? 'tout-voir' : need])),
        { passer: false, masquer },
      ),
      ...Object.fromEntries(
        Object.entries(needs).map(([need, questions]) => [
          need === '*' ? 'tout-voir' : need,
          branch(steps[need] ?? 'accompagnement', questions, exits),
        ]),
      ),
      ...shared,
    },
  })
}
