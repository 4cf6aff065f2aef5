import { afterAll, expect } from 'vitest'
import { test } from '../e2e/visit.ts'
import { dayOf } from './in-french.ts'
import { journeys } from './journeys.ts'
import { travel } from './travel.ts'
import { writeTable, type Measured } from './write-table.ts'

const measured: Measured[] = []

for (const journey of journeys)
  test(`${journey.qui} reaches someone, and prints`, async ({ open }) => {
    const travelled = await travel(open, journey)
    measured.push({ journey, travelled })
    expect(travelled.feuille.gestes).toBeGreaterThan(0)
  })

afterAll(() => {
  if (measured.length === journeys.length) writeTable(measured, dayOf(new Date()), 'docs/mesures.md')
})
