import type { Rendezvous } from '../visite/plan.ts'

/** An appointment of which nothing is known. */
export const noRendezvous: Rendezvous = { jour: '', heure: '', avec: '' }

/** What there is to say of an appointment beside its field. */
export type RendezvousDit = 'jour-manque' | 'jour-passe' | 'jour-loin'

/** How many years ahead an appointment may well be. */
const years = 2

/** The last day that an appointment may well have, from `today` (`2026-12-01`). */
export function lastRendezvousDay(today: string): string {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCFullYear(day.getUTCFullYear() + years)
  return day.toISOString().slice(0, 10)
}

/** Whether a day is one that can be told: a field takes years of five digits. */
export function isDay(jour: string): boolean {
  return /^\d{4}-/.test(jour)
}

/** What there is to say of an appointment: an hour has no day, its day is past, or is so far that a year was mistyped; null when nothing. */
export function rendezvousDit({ jour, heure }: Rendezvous, today: string): RendezvousDit | null {
  if (jour === '') return heure === '' ? null : 'jour-manque'
  if (!isDay(jour) || jour > lastRendezvousDay(today)) return 'jour-loin'
  return jour < today ? 'jour-passe' : null
}

/** An appointment as it is printed and shown: an hour without a day that can be told is left to write by hand. */
export function rendezvousFixe(rendezvous: Rendezvous): Rendezvous {
  if (isDay(rendezvous.jour)) return rendezvous
  return { ...rendezvous, jour: '', heure: '' }
}
