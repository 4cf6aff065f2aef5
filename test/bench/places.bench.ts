import { expect, test } from 'vitest'
import { writeCommunes } from '../../content/compile/communes-insee.ts'
import { readCommunes } from '../../content/lieux/communes.ts'
import { findLieu } from '../../content/lieux/find-lieu.ts'
import { cpuTimes } from './cpu-time.ts'

const text = writeCommunes()
const communes = readCommunes(text)
const typed = ['lille', 'saint', '59000', 'dunkerke', 'b', 'villeneuve', 'marseille']

test('seven places are found in less than the communes are read three times', { timeout: 60_000 }, () => {
  const [find = 0, read = 0] = cpuTimes(
    [() => typed.forEach((one) => findLieu(communes, one)), () => readCommunes(text)],
    15,
  )
  console.table({
    'a place, ms': (find / typed.length / 1000).toFixed(2),
    'the communes read, ms': (read / 1000).toFixed(2),
  })
  expect(find).toBeLessThan(3 * read)
})
