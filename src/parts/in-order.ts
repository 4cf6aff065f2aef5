/** What to do, in the one order of the result, the plan, paper and what is sent: the first piste, what comes before any fiche, the other pistes. */
export function inOrder<Before, Piste>(
  before: readonly Before[],
  pistes: readonly Piste[],
): readonly (Before | Piste)[] {
  return [...pistes.slice(0, 1), ...before, ...pistes.slice(1)]
}
