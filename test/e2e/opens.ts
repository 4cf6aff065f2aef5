import type { Page } from 'playwright-core'
import { encode } from 'uqr'

/** The address that a QR code in view opens: the one whose matrix its path draws. */
export async function opens(page: Page, url: string, scope = '.emporter'): Promise<boolean> {
  const path = await page.locator(`${scope} .qr path`).last().getAttribute('d')
  const { data } = encode(url, { ecc: 'M', border: 4 })
  const rows = data.map((row) => row.map(() => false))
  for (const [, x, y, width] of (path ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  return JSON.stringify(rows) === JSON.stringify(data)
}
