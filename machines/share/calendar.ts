import ical, { ICalAlarmRelatesTo, type ICalCalendar } from 'ical-generator'

/** A call to make: on a day, at an hour in France or at any hour of it. */
export type Reminder = {
  /** `2026-11-23`. */
  readonly day: string
  /** Minutes after midnight in France; null for the whole day. */
  readonly minute: number | null
  readonly title: string
  readonly text: string
  readonly place?: string | undefined
}

const zone = 'Europe/Paris'
const quarter = 15 * 60_000
const nine = 9 * 3600

/** Hours have a zone, and a zone is told in the file (RFC 5545, 3.2.19): the same Sundays each year since 1996. */
const vtimezone = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`

/** What the library reads of a date that has a zone are its numbers, wherever the machine stands. */
function onClock(day: string, minute: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 0, minute)
}

function addTo(calendar: ICalCalendar, { day, minute, title, text, place }: Reminder, stamp: Date): void {
  const start = onClock(day, minute ?? 0)
  calendar
    .createEvent({
      stamp,
      start,
      timezone: zone,
      ...(minute === null ? { allDay: true } : { end: new Date(start.getTime() + quarter) }),
      summary: title,
      description: text,
      location: place === undefined ? null : { title: place },
    })
    // An alarm at midnight would wake people for a call.
    .createAlarm({ triggerAfter: minute === null ? nine : 0, description: title })
    .relatesTo(ICalAlarmRelatesTo.start)
}

/** A calendar (RFC 5545) of calls to make, each with an alarm. `now` in ISO 8601, UTC. */
export function writeCalendar(reminders: readonly Reminder[], now: string): string {
  const calendar = ical({ prodId: '//Passerelle//Plan d’action//FR', scale: 'GREGORIAN' })
  // The zone is that of events, never of the calendar: its stamps are in UTC.
  calendar.timezone({
    name: null,
    generator: () => (reminders.some(({ minute }) => minute !== null) ? vtimezone : null),
  })
  for (const reminder of reminders) addTo(calendar, reminder, new Date(now))
  // The last line ends too.
  return `${calendar.toString()}\r\n`
}
