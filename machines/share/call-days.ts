const delays = [
  ['demain', 1],
  ['trois-jours', 3],
  ['semaine', 7],
] as const

/** When to call: in how long, as people say it (null for the Monday after), and the day it is. */
export type CallDay = { readonly delay: (typeof delays)[number][0] | null; readonly day: string }

/** `2026-11-21` and 2 → `2026-11-23`. */
function after(day: string, days: number): Date {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date
}

/** The days proposed for a first call; one that falls on a weekend waits for Monday, and is not proposed twice. */
export function callDays(today: string): readonly CallDay[] {
  const days = delays.map(([delay, count]) => {
    const late = [1, 0, 0, 0, 0, 0, 2][after(today, count).getUTCDay()] ?? 0
    return {
      delay: late === 0 ? delay : null,
      day: after(today, count + late)
        .toISOString()
        .slice(0, 10),
    }
  })
  return days.filter(({ day }, index) => days.findIndex((other) => other.day === day) === index)
}
