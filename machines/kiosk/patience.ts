/** How long we wait by default, in ms: before asking « Êtes-vous toujours là ? », then for an answer to it. */
export const patience = { silence: 180_000, answer: 45_000 } as const

/** How long a kiosk waits before it tries again what has failed so many times, in ms: 5 s, twice as long each time, a minute at most. */
export function backoff(failures: number): number {
  return Math.min(5_000 * 2 ** Math.max(0, failures - 1), 60_000)
}
