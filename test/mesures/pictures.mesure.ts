import { mkdirSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { test } from '../e2e/visit.ts'
import { asWebp } from './as-webp.ts'
import { pictures } from './pictures.ts'

const folder = process.env.PICTURES ?? 'test/review/screens/apres'

/** What a picture may weigh, in bytes: a repository keeps every one for ever. */
const heaviest = 60_000

for (const { name, take } of pictures)
  test(`${name} is looked at`, async ({ open }) => {
    mkdirSync(folder, { recursive: true })
    const page = await take(open)
    await page.evaluate(() => document.fonts.ready)
    const wide = page.viewportSize()?.width ?? 0
    const picture = await asWebp(page, await page.screenshot({ scale: 'css' }), wide > 400 ? wide / 2 : wide)
    expect(picture.length).toBeLessThanOrEqual(heaviest)
    writeFileSync(`${folder}/${name}.webp`, picture)
  })
