import axeCore, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const options: RunOptions = {
  runOnly: ['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: {
    'target-size': { enabled: true },
    // Who reaches the contrast of AAA reaches that of AA: measured once.
    'color-contrast-enhanced': { enabled: true },
    'color-contrast': { enabled: false },
  },
  resultTypes: ['violations'],
}

/** What axe-core finds wrong in a page: one text per element, with the rule, what to fix and where. */
export async function axe(page: Page): Promise<readonly string[]> {
  // Once a page: compiling it again costs as much as a third of a run.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source)
  const { violations }: AxeResults = await page.evaluate(
    (given) => (globalThis as unknown as { readonly axe: typeof axeCore }).axe.run(document, given),
    options,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary = '' }) => `${id} at ${target.join(' ')}\n${html}\n${failureSummary}`,
    ),
  )
}
