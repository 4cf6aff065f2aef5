import { existsSync } from 'node:fs'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { openBrowser } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a final slash. */
    url: string
  }
}

/** Serves `dist/` on a free loopback port for the whole run; fails when nothing is built or no browser starts. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('Nothing is built in dist: run `npm run build` first.')
  await (await openBrowser()).close()
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The preview server has no address.')
  project.provide('url', url)
  return () => server.close()
}
