/** A call to make: on a day, at an hour, both where the person is. */
export type Reminder = {
  /** What tells it from the others of the same file. */
  readonly id: string
  /** `2026-11-23`. */
  readonly day: string
  /** Minutes after midnight. */
  readonly minute: number
  readonly title: string
  readonly text: string
  readonly place?: string | undefined
}

const widest = 75

/** What a character weighs in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A line cut every 75 octets, never inside a character; what follows a cut begins with a space (RFC 5545, 3.1). */
export function fold(line: string): string {
  let width = 0
  return [...line]
    .map((character) => {
      const more = octets(character)
      const fits = width + more <= widest
      width = fits ? width + more : 1 + more
      return fits ? character : `\r\n ${character}`
    })
    .join('')
}

/** A text as a value: signs that have a meaning are escaped, controls are left out (RFC 5545, 3.3.11). */
export function escape(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function eventOf({ id, day, minute, title, text, place }: Reminder, stamp: string): readonly string[] {
  const begin = `${day.replaceAll('-', '')}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`
  return [
    'BEGIN:VEVENT',
    `UID:${stamp}-${id}@passerelle`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${begin}`,
    'DURATION:PT15M',
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    ...(place === undefined ? [] : [`LOCATION:${escape(place)}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** A calendar (RFC 5545) of calls to make, each with an alarm; hours are local, wherever it is opened. `now` in ISO 8601, UTC. */
export function writeCalendar(reminders: readonly Reminder[], now: string): string {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//Plan d’action//FR',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => eventOf(reminder, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n')
}
