import { sensitive, type Question } from '../../content/questions.ts'
import type { Asked } from './chart.ts'

/** The next state by choice, `*` for the rest. */
type Routes = Readonly<Record<string, string>>

/** A state that asks `question`; the choices to `masquer` are accepted without being shown. */
export function ask(question: Question, routes: Routes, masquer: readonly string[] = []) {
  return {
    meta: { question, masquer } satisfies Asked,
    tags: sensitive.has(question) ? ['sensible' as const] : [],
    on: Object.fromEntries(
      Object.entries(routes).map(([choice, target]) => [
        `${question}.${choice}`,
        { target, actions: 'retenir' as const },
      ]),
    ),
  }
}

/** The same, passed over, on the way of the rest unless another is given, when no answer to it can change anything. */
export function askIfUseful(
  question: Question,
  routes: Routes & { readonly '*': string },
  passed: string = routes['*'],
) {
  const state = ask(question, routes)
  return {
    ...state,
    always: { guard: { type: 'sansObjet' as const, params: state.meta }, target: passed },
  }
}
