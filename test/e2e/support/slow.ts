import type { Page } from 'playwright-core'

/**
 * Makes a page as slow as on an old phone: its processor six times slower and, if told, its network that of a poor 3G.
 * Meanwhile the processor turns for nothing: what is given back lets go of it.
 */
export async function slow(page: Page, network = false): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  if (network)
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 300,
      downloadThroughput: 100_000,
      uploadThroughput: 50_000,
    })
  return () => devtools.detach()
}
