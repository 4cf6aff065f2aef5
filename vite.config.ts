import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { passerelleContent } from './content/compile/vite-plugin.ts'
import { browsers } from './src/build/browsers.ts'
import { notFoundPage } from './src/build/not-found.ts'
import { spokenOnly } from './src/build/spoken-only.ts'

export default defineConfig(({ isPreview }) => ({
  // In dev one page answers every address; built pages are files, and the rest is 404.html.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [passerelleContent(), react(), notFoundPage(), spokenOnly()],
  // What wouter and XState carry for React 17: React has its own.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' }] },
  build: {
    target: [...browsers],
    manifest: true,
    modulePreload: {
      polyfill: false,
      // Until Chrome 155 a module whose preload failed stays failed until the page is reloaded: a screen that the network
      // cut could never come again. What a screen imports is asked for once the screen itself has come.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !file.endsWith('.js')),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every screen runs is two chunks, the libraries' and ours, whatever the smallest of the late ones runs of them: apart, it
        // compresses less.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(?:react|react-i18next|i18next)\// },
            {
              name: 'page',
              test: /\/src\/parts\/(?:page|francais|phone|audience-context|about-context)\.tsx?|\/content\/questions\.ts/,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
}))
