import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCalendar, type Reminder } from '../../../machines/share/calendar.ts'
import { readCalendar, said } from '../../support/read-calendar.ts'

const now = '2026-11-21T12:43:26.123Z'
const call: Reminder = {
  day: '2026-11-23',
  minute: 615,
  title: 'Appeler Cap emploi, Nord',
  text: 'POE\nDemandez une offre ; 03 20 00 00 00',
}
const written = (...reminders: readonly Reminder[]) => writeCalendar(reminders, now)
const only = (reminder: Reminder) => readCalendar(written(reminder))[0]!
const line = (file: string, name: string) => file.split('\r\n').find((one) => one.startsWith(name))

test('a reminder is an event with an alarm, at an hour of France', () => {
  const file = written(call)
  const event = only(call)
  expect(line(file, 'DTSTART;')).toBe('DTSTART;TZID=Europe/Paris:20261123T101500')
  expect(line(file, 'DTEND;')).toBe('DTEND;TZID=Europe/Paris:20261123T103000')
  expect(said(event, 'DTSTAMP')).toBe('20261121T124326Z')
  expect(said(event, 'SUMMARY')).toBe(call.title)
  expect(said(event, 'DESCRIPTION')).toBe(call.text)
  expect(said(event, 'LOCATION')).toBeUndefined()
  const [alarm] = event.parts
  expect([said(alarm!, 'TRIGGER'), said(alarm!, 'DESCRIPTION')]).toEqual(['PT0S', call.title])
})

test('a zone changes its hour on the last Sundays of March and of October', () => {
  const file = written(call)
  expect(file).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')
  expect(file).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU')
  // What the file says of the zone is what it is, both sides of both changes.
  const paris = new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' })
  const offsetOn = (day: string) => /[+-]\d\d:\d\d/.exec(paris.format(new Date(`${day}T12:00Z`)))?.[0]
  expect(['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31'].map(offsetOn)).toEqual([
    '+01:00',
    '+02:00',
    '+02:00',
    '+01:00',
  ])
})

test('a reminder of a whole day has a date, no hour, and rings at nine', () => {
  const file = written({ ...call, minute: null })
  expect(line(file, 'DTSTART')).toBe('DTSTART;VALUE=DATE:20261123')
  expect(file).not.toContain('VTIMEZONE')
  const [alarm] = only({ ...call, minute: null }).parts
  expect(said(alarm!, 'TRIGGER')).toBe('PT9H')
  expect(line(file, 'TRIGGER')).toBe('TRIGGER;RELATED=START:PT9H')
})

test('a place is said when there is one', () => {
  expect(said(only({ ...call, place: 'rue X, Lille' }), 'LOCATION')).toBe('rue X, Lille')
  expect(written({ ...call, place: 'rue X, Lille' })).toContain(String.raw`LOCATION:rue X\, Lille`)
})

test('each reminder has its own name, in one file or two', () => {
  const uids = [written(call, call), written(call)].flatMap((file) =>
    readCalendar(file).map((event) => said(event, 'UID')),
  )
  expect(new Set(uids).size).toBe(3)
})

test('whatever is written, and in whatever letters, is read again by the letter of the RFC', () => {
  const word = fc.constantFrom(
    'الاتصال',
    'Écrivez à',
    '\\',
    ';',
    ',',
    '\n',
    ' ',
    '🧭',
    'x'.repeat(80),
    '"',
    ':',
    'é'.repeat(40),
  )
  const anyText = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(''))
  fc.assert(
    fc.property(anyText, anyText, fc.option(fc.integer({ min: 0, max: 1424 })), (title, text, minute) => {
      const event = only({ ...call, minute, title, text, place: text })
      expect(['SUMMARY', 'DESCRIPTION', 'LOCATION'].map((name) => said(event, name))).toEqual([
        title,
        text,
        text,
      ])
    }),
  )
})

describe('the letter of the RFC', () => {
  const file = written({ ...call, text: 'é'.repeat(80) })

  test.each([
    ['a line without CR', file.replace('\r\n', '\n'), 'CRLF'],
    ['no last end of line', file.slice(0, -2), 'does not end'],
    ['a line of 76 octets', file.replace('PRODID:', `X-A:${'é'.repeat(36)}\r\nPRODID:`), '75 octets'],
    ['no name', file.replace(/UID:.*\r\n/, ''), 'without UID'],
    ['no stamp', file.replace(/DTSTAMP:.*\r\n/, ''), 'without DTSTAMP'],
    ['a stamp of no zone', file.replace(/(DTSTAMP:.*)Z/, '$1'), 'DTSTAMP'],
    ['a comma that is not escaped', file.replace(String.raw`\,`, ','), 'SUMMARY'],
    [
      'a zone that is not described',
      file.replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, ''),
      'not described',
    ],
    ['a day that does not exist', file.replaceAll('20261123', '20261131'), 'no such day'],
    ['two titles', file.replace('SUMMARY:', 'SUMMARY:x\r\nSUMMARY:'), 'two SUMMARY'],
    ['a property of no one', file.replace('SUMMARY:', 'TIMEZONE-ID:x\r\nSUMMARY:'), 'has TIMEZONE-ID'],
    ['an event that does not end', file.replace('END:VEVENT\r\n', ''), 'does not end|no component|END'],
    [
      'an alarm that says nothing',
      file.replace(/(ACTION:DISPLAY\r\n[^]*?)DESCRIPTION:.*\r\n/, '$1'),
      'without DESCRIPTION',
    ],
  ])('refuses %s', (_, damaged, why) => {
    expect(damaged).not.toBe(file)
    expect(() => readCalendar(damaged)).toThrow(new RegExp(why))
  })
})
