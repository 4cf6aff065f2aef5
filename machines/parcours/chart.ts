import { assign, setup } from 'xstate'
import type { Answer, Question } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'

/** What a chart remembers: the facts so far. */
export type Context = { readonly facts: Facts }

/** A question as a state asks it; the screen does not show the choices to `masquer`, which are accepted all the same. */
export type Asked = { readonly question: Question; readonly masquer: readonly string[] }

/** What a state of a chart says of itself: the question it asks, or the étape it is. */
export type Meta = Asked & { readonly etape: string }

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
    sansObjet: (_, __: Asked) => false,
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
