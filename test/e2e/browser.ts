import { chromium, type Browser } from 'playwright-core'
import { candidates } from './chromium.ts'

/** The screens we look at: CSS pixels. */
export const sizes = {
  phone: { width: 360, height: 800 },
  desktop: { width: 1440, height: 900 },
  kiosk: { width: 1080, height: 1920 },
} as const

/** Starts the first Chromium that works; throws one sentence that says what to install when none does. */
export async function openBrowser(): Promise<Browser> {
  const failures: string[] = []
  for (const { name, prepare } of candidates())
    try {
      return await chromium.launch(await prepare())
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  throw new Error(
    'No Chromium starts here: install one (apt-get install chromium) or give its path in CHROME_PATH.',
    {
      cause: failures.join('\n\n'),
    },
  )
}
