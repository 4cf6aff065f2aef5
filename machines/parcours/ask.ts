import { assign, setup } from 'xstate'
import { sensitive, type Answer, type Question } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'

/** What a chart remembers: the facts so far. */
export type Context = { readonly facts: Facts }

/** What a state of a chart says of itself. */
export type Meta = {
  readonly question: Question
  readonly etape: string
  readonly masquer: readonly string[]
}

/** A question about to be asked, and those that may be asked after it. */
export type Turn = { readonly question: Question; readonly apres: readonly Question[] }

/** The events of every chart are answers; `sansObjet` says that a question can change nothing any more. */
export const chart = setup({
  types: {
    context: {} as Context,
    events: {} as { readonly type: Answer },
    input: {} as Context,
    meta: {} as Partial<Meta>,
    tags: {} as 'sensible',
  },
  guards: {
    /** Asked with everything by default; `charts-for.ts` gives the real rule. */
    sansObjet: (_, __: Turn) => false,
  },
  actions: {
    retenir: assign({
      facts: ({ context, event }) => {
        const [question, choice] = event.type.split('.')
        return { ...context.facts, [question as Question]: choice }
      },
    }),
  },
})

type Options = {
  /** The questions that may come after; with them, this one is passed over when no answer to it can change anything. */
  readonly apres?: readonly Question[]
  /** Choices that the screen does not show here; they are accepted all the same. */
  readonly masquer?: readonly string[]
}

/** A state that asks `question` inside step `etape`; `routes` gives the next state by choice, `*` for the rest. */
export function ask(
  question: Question,
  etape: string,
  routes: Readonly<Record<string, string>>,
  { apres, masquer = [] }: Options = {},
) {
  const rest = routes['*']
  return {
    meta: { question, etape, masquer },
    tags: sensitive.has(question) ? ['sensible' as const] : [],
    ...(apres && rest !== undefined
      ? { always: { guard: { type: 'sansObjet' as const, params: { question, apres } }, target: rest } }
      : {}),
    on: Object.fromEntries(
      Object.entries(routes).map(([choice, target]) => [
        `${question}.${choice}`,
        { target, actions: 'retenir' as const },
      ]),
    ),
  }
}

/** Where an answer leads out of a branch, and the questions that may come there. */
export type Exit = { readonly target: string; readonly apres: readonly Question[] }

/** A branch of the guide's schéma: its questions one after the other; `exits` says by answer where it leads, `*` at the end. */
export function branch(
  etape: string,
  questions: readonly [Question, ...Question[]],
  exits: Readonly<Record<string, Exit>>,
) {
  const exitsOf = (asked: readonly Question[]) =>
    Object.entries(exits).filter(([answer]) => asked.some((question) => answer.startsWith(`${question}.`)))
  const routesFrom = (question: Question) =>
    exitsOf([question]).map(([answer, { target }]) => [answer.slice(question.length + 1), target] as const)
  const after = (index: number) => [
    ...questions.slice(index + 1),
    ...exitsOf(questions.slice(index)).flatMap(([, { apres }]) => apres),
  ]
  return {
    initial: questions[0],
    states: {
      ...Object.fromEntries(
        questions.map((question, index) => [
          question,
          ask(
            question,
            etape,
            { ...Object.fromEntries(routesFrom(question)), '*': questions[index + 1] ?? 'fin' },
            { apres: after(index) },
          ),
        ]),
      ),
      fin: { type: 'final' as const },
    },
    onDone: exits['*']?.target,
  }
}
