import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** In `vite preview`, does as a web server does: adds a page's missing last slash, serves `404.html` for what does not exist. */
export function notFoundPage(): Plugin {
  return {
    name: 'passerelle-not-found',
    configurePreviewServer(server) {
      const { root, build } = server.config
      const folder = resolve(root, build.outDir)
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
        const page = pathname.endsWith('/') || !/\.\w+$/u.test(pathname)
        const exists = existsSync(`${folder}${pathname.replace(/\/*$/u, '')}/index.html`)
        if (!page || (exists && pathname.endsWith('/'))) return next()
        if (exists) return response.writeHead(301, { location: `${pathname}/${search}` }).end()
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        return response.end(readFileSync(`${folder}/404.html`))
      })
    },
  }
}
