import type { Step } from './step.ts'

function vitest(name: string, projects: readonly string[]): Step {
  const report = `node_modules/.cache/vitest/${name}.json`
  const chosen = projects.flatMap((project) => ['--project', project])
  return { name, report, command: ['vitest', 'run', ...chosen, `--outputFile.json=${report}`] }
}

/** What is verified without building, longest first. */
export const checks: readonly Step[] = [
  vitest('tests', ['unit', 'component']),
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'content', command: ['node', 'machines/cli/check.ts'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'format', command: ['oxfmt', '--check'] },
]

/** The site as it ships. */
export const build: Step = { name: 'build', command: ['node', 'src/build/build.ts'] }

/** The built site, in a real browser and as files. */
export const built: readonly Step[] = [vitest('e2e', ['e2e']), vitest('site', ['site'])]
