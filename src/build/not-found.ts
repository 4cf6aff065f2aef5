import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Serves `404.html` for pages that do not exist, as a web server does, in `vite preview`. */
export function notFoundPage(): Plugin {
  return {
    name: 'passerelle-not-found',
    configurePreviewServer(server) {
      const { root, build } = server.config
      const folder = resolve(root, build.outDir)
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const page = pathname.endsWith('/') || !/\.\w+$/u.test(pathname)
        if (!page || existsSync(`${folder}${pathname.replace(/\/*$/u, '')}/index.html`)) return next()
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        return response.end(readFileSync(`${folder}/404.html`))
      })
    },
  }
}
