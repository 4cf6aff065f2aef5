// @vitest-environment node
import { expect, test } from 'vitest'
import { languages } from '../../content/languages.ts'
import { dateFormat, readDay, readDelay, readTime } from '../../src/formats.ts'

/** A text with plain spaces. */
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ')

test('a day is told as each language says it, the first of a month too', () => {
  const told = (day: string, style?: 'full'): string =>
    languages.map((language) => plain(readDay(day, language, style))).join(' | ')
  expect(told('2026-12-01')).toBe('1er décembre 2026 | 1er décembre 2026 | 1 December 2026 | 1 ديسمبر 2026')
  expect(told('2026-12-11')).toBe('11 décembre 2026 | 11 décembre 2026 | 11 December 2026 | 11 ديسمبر 2026')
  expect(told('2026-12-01', 'full')).toMatch(/^mardi 1er décembre 2026 \|/u)
})

test('an hour is told as each language says it, without a zero before it', () => {
  const told = ['09:30', '14:00'].map((time) =>
    languages.map((language) => plain(readTime(time, language))).join(' | '),
  )
  expect(told).toEqual(['9 h 30 | 9 h 30 | 9:30 | 9:30', '14 h | 14 h | 14:00 | 14:00'])
})

test('a delay is told to the second, under two minutes in seconds, in each language', () => {
  const told = [30, 60, 90, 119, 120, 121, 150, 180, 900].map((seconds) =>
    languages.map((language) => plain(readDelay(seconds * 1000, language))).join(' | '),
  )
  expect(told).toEqual([
    '30 secondes | 30 secondes | 30 seconds | 30 ثانية',
    '60 secondes | 60 secondes | 60 seconds | 60 ثانية',
    '90 secondes | 90 secondes | 90 seconds | 90 ثانية',
    '119 secondes | 119 secondes | 119 seconds | 119 ثانية',
    '2 minutes | 2 minutes | 2 minutes | دقيقتان',
    '2 minutes et 1 seconde | 2 minutes et 1 seconde | 2 minutes and 1 second | دقيقتان وثانية',
    '2 minutes et 30 secondes | 2 minutes et 30 secondes | 2 minutes and 30 seconds | دقيقتان و30 ثانية',
    '3 minutes | 3 minutes | 3 minutes | 3 دقائق',
    '15 minutes | 15 minutes | 15 minutes | 15 دقيقة',
  ])
})

test('what writes dates is made once for a locale and a form, and reads a day as it is, wherever the device stands', () => {
  const format = dateFormat('fr-FR', { month: 'short' })
  expect(dateFormat('fr-FR', { month: 'short' })).toBe(format)
  expect(dateFormat('fr-FR', { month: 'long' })).not.toBe(format)
  expect(dateFormat('en-GB', { month: 'short' })).not.toBe(format)
  expect(format.resolvedOptions().timeZone).toBe('UTC')
})
