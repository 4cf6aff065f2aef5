import type { Page } from 'playwright-core'

/** Makes a page as slow as on an old phone: its processor six times slower and, if told, its network that of a poor 3G. */
export async function slow(page: Page, network = false): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  if (!network) return
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 100_000,
    uploadThroughput: 50_000,
  })
}
