import { expect, test } from 'vitest'
import { publicHolidays } from '../../../machines/share/public-holidays.ts'

test('are eleven days a year, eight of them always the same', () => {
  expect(publicHolidays(2027).toSorted()).toEqual([
    '2027-01-01',
    '2027-03-29',
    '2027-05-01',
    '2027-05-06',
    '2027-05-08',
    '2027-05-17',
    '2027-07-14',
    '2027-08-15',
    '2027-11-01',
    '2027-11-11',
    '2027-12-25',
  ])
})

test.each([
  [1954, '1954-04-19'],
  [1981, '1981-04-20'],
  [2000, '2000-04-24'],
  [2008, '2008-03-24'],
  [2026, '2026-04-06'],
  [2038, '2038-04-26'],
  [2049, '2049-04-19'],
  [2076, '2076-04-20'],
])('Easter Monday of %i is %s', (year, monday) => {
  expect(publicHolidays(year)).toContain(monday)
})
