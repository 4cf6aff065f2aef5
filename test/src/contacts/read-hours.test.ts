// @vitest-environment node
import { expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { readHours } from '../../../src/contacts/read-hours.ts'
import { localOffices } from '../../support/local-offices.ts'

test('opening hours are told day by day, in each language', () => {
  const told = languages.map((language) =>
    readHours('Mo-We 09:00-12:00,13:30-17:00; Fr 08:30-12:30', language).map((text) =>
      text.replaceAll(/\s/gu, ' '),
    ),
  )
  expect(told).toEqual([
    ['lundi – mercredi : 9 h – 12 h, 13 h 30 – 17 h', 'vendredi : 8 h 30 – 12 h 30'],
    ['lundi à mercredi : 9 h à 12 h et 13 h 30 à 17 h', 'vendredi : 8 h 30 à 12 h 30'],
    ['Monday – Wednesday: 9:00 – 12:00, 13:30 – 17:00', 'Friday: 8:30 – 12:30'],
    ['الاثنين – الأربعاء: 9:00 – 12:00, 13:30 – 17:00', 'الجمعة: 8:30 – 12:30'],
  ])
})

test('an hour stays on its line', () => {
  expect(readHours('Mo 08:30-12:00', 'fr')).toEqual(['lundi\u00a0: 8\u00a0h\u00a030 – 12\u00a0h'])
})

test('the hours of every office can be read', () => {
  const all = Object.values(localOffices).flatMap((list) => list.flatMap(({ horaires }) => horaires ?? []))
  expect(all.length).toBeGreaterThan(80)
  expect(all.filter((one) => readHours(one, 'fr').some((text) => !/^\p{L}+.*\u00a0h/u.test(text)))).toEqual(
    [],
  )
})
