import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { passerelleContent } from './content/compile/vite-plugin.ts'
import { Sequencer } from './test/run/sequencer.ts'

// A machine that does many things at once is slow, not wrong: this only stops what never ends.
const slow = 300_000

export default defineConfig({
  plugins: [react(), passerelleContent()],
  test: {
    globalSetup: 'test/support/compile-content.ts',
    // Vitest would leave one core idle; on two cores that is half the machine.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: Sequencer },
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/vitest/last.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Nothing here changes globals, and the content is compiled once for all.
          isolate: false,
          environment: 'node',
          benchmark: { include: [] },
          setupFiles: ['test/content/support/parse-once.ts'],
          include: ['test/{content,machines,build,layers,run}/**/*.test.ts'],
          testTimeout: slow,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          // Each test undoes what it changes (support/setup.ts): files share their modules and their page.
          isolate: false,
          environment: 'jsdom',
          benchmark: { include: [] },
          include: ['test/src/**/*.test.{ts,tsx}'],
          setupFiles: ['test/src/support/setup.ts'],
          testTimeout: slow,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          isolate: false,
          environment: 'node',
          benchmark: { include: [] },
          include: ['test/site/**/*.test.ts'],
          testTimeout: slow,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // What a test opens, it closes: files share their modules and their browser.
          isolate: false,
          environment: 'node',
          benchmark: { include: [] },
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/preview.ts',
          testTimeout: slow,
          hookTimeout: slow,
          // One test in some thousands loses a race that we have not found (the focus after « Retour »): it is tried again, and told.
          retry: 1,
          // A browser waits as much as it works: two more than there are cores keep them all busy (399 s on two cores; 561 with one more).
          maxWorkers: availableParallelism() + 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'mesures',
          environment: 'node',
          benchmark: { include: [] },
          include: ['test/mesures/**/*.mesure.ts'],
          globalSetup: 'test/e2e/preview.ts',
          testTimeout: slow,
          hookTimeout: slow,
          // What is measured is alone on the machine.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          // Measured as Node runs it, without Vite's wrapping of imports.
          experimental: { viteModuleRunner: false },
          environment: 'node',
          include: [],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
    ],
  },
})
