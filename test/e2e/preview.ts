import { existsSync } from 'node:fs'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { preview, type Plugin } from 'vite'
import type { TestProject } from 'vitest/node'
import { openBrowser } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a final slash. */
    url: string
  }
}

type WriteHead = (status: number, headers?: OutgoingHttpHeaders) => ServerResponse

const forEver = 'public, max-age=31536000, immutable'

/** Files under `assets/` are kept by the browser, as the README asks of a host: their name changes with what they hold. */
const keepAssets: Plugin = {
  name: 'keep-assets',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      if (request.url?.startsWith('/assets/') !== true) return next()
      const writeHead = response.writeHead.bind(response) as WriteHead
      const kept: WriteHead = (status, headers) =>
        writeHead(status, status === 200 ? { ...headers, 'Cache-Control': forEver } : headers)
      response.writeHead = kept as typeof response.writeHead
      return next()
    })
  },
}

/** Serves `dist/` on a free loopback port for the whole run; fails when nothing is built or no browser starts. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('Nothing is built in dist: run `npm run build` first.')
  await (await openBrowser()).close()
  const server = await preview({
    plugins: [keepAssets],
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The preview server has no address.')
  project.provide('url', url)
  return () => server.close()
}
