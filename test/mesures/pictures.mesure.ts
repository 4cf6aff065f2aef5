import { mkdirSync } from 'node:fs'
import { test } from '../e2e/visit.ts'
import { pictures } from './pictures.ts'

const folder = process.env.PICTURES ?? 'test/review/screens'

for (const { name, take } of pictures)
  test(`${name} is looked at`, async ({ open }) => {
    mkdirSync(folder, { recursive: true })
    const page = await take(open)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: `${folder}/${name}.png` })
  })
