import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escape, fold, writeCalendar, type Reminder } from '../../../machines/share/calendar.ts'

const bytes = (text: string): number => new TextEncoder().encode(text).length
const unfold = (text: string): string => text.replaceAll('\r\n ', '')
const call: Reminder = {
  id: '0',
  day: '2026-11-23',
  minute: 615,
  title: 'Appeler Cap emploi, Nord',
  text: 'POE\nDemandez une offre ; 03 20 00 00 00',
}
const anyText = fc.string({ unit: 'binary', maxLength: 300 })

test('a reminder is an event with an alarm, at the hour of the person', () => {
  expect(writeCalendar([call], '2026-11-21T12:43:26.123Z').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//Plan d’action//FR',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:20261121T124326Z-0@passerelle',
    'DTSTAMP:20261121T124326Z',
    'DTSTART:20261123T101500',
    'DURATION:PT15M',
    String.raw`SUMMARY:Appeler Cap emploi\, Nord`,
    String.raw`DESCRIPTION:POE\nDemandez une offre \; 03 20 00 00 00`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    String.raw`DESCRIPTION:Appeler Cap emploi\, Nord`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('a place is said when there is one', () => {
  expect(writeCalendar([{ ...call, place: 'rue X, Lille' }], '2026-11-21T12:43:26Z')).toContain(
    String.raw`LOCATION:rue X\, Lille`,
  )
})

test('each reminder has its own name', () => {
  const calendar = writeCalendar([call, { ...call, id: '1' }], '2026-11-21T12:43:26Z')
  expect(new Set(calendar.match(/^UID:.*$/gmu)).size).toBe(2)
})

describe('a line', () => {
  test('is cut at 75 octets, and is found again whole', () => {
    fc.assert(
      fc.property(
        anyText.map((text) => text.replaceAll(/[\r\n]/g, '')),
        (text) => {
          const folded = fold(text)
          for (const line of folded.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75)
          expect(unfold(folded)).toBe(text)
        },
      ),
    )
  })

  test('is cut as late as it can', () => {
    expect(fold('x'.repeat(75))).not.toContain('\r\n')
    expect(fold('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
    expect(fold('é'.repeat(38))).toBe(`${'é'.repeat(37)}\r\n é`)
    expect(fold('x'.repeat(150)).split('\r\n').map(bytes)).toEqual([75, 75, 2])
  })
})

test('whatever is written, a calendar keeps its shape', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, text) => {
      const lines = unfold(
        writeCalendar([{ ...call, title, text, place: text }], '2026-11-21T12:43:26Z'),
      ).split('\r\n')
      expect(lines).toHaveLength(20)
      for (const line of lines.slice(0, -1)) {
        expect(line).toMatch(/^[A-Z]+:/)
        expect(line).not.toMatch(/\p{Cc}/u)
      }
    }),
  )
})

test('signs that have a meaning are escaped', () => {
  expect(escape('a;b,c\\d\r\ne\nf\u0007')).toBe(String.raw`a\;b\,c\\d\ne\nf`)
})
