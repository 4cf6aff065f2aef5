import { publicHolidays } from './public-holidays.ts'

const delays = [
  ['demain', 1],
  ['trois-jours', 3],
  ['semaine', 7],
] as const

/** When to call: in how long, as people say it (null for a later day than that), and the day it is. */
export type CallDay = { readonly delay: (typeof delays)[number][0] | null; readonly day: string }

/** `2026-11-21` and 2 → `2026-11-23`. */
function after(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function isWorked(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday > 0 && weekday < 6 && !publicHolidays(Number(day.slice(0, 4))).includes(day)
}

/** The day itself when people work on it, else the next one when they do. */
function nextWorked(day: string): string {
  return isWorked(day) ? day : nextWorked(after(day, 1))
}

/** The days proposed for a first call; one that falls on a weekend or a public holiday waits for the next day worked, and is not proposed twice. */
export function callDays(today: string): readonly CallDay[] {
  const days = delays.map(([delay, count]) => {
    const wanted = after(today, count)
    const day = nextWorked(wanted)
    return { delay: day === wanted ? delay : null, day }
  })
  return days.filter(({ day }, index) => days.findIndex((other) => other.day === day) === index)
}
