import { run, type Outcome, type Step } from './run/step.ts'
import { build, built, checks } from './run/steps.ts'
import { summary } from './run/tally.ts'

const lanes = 2

function tell(outcome: Outcome): Outcome {
  const { name, seconds, passed, failed, output } = outcome
  console.log(
    `${failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`,
  )
  if (failed > 0) console.log(`${output.trim()}\n`)
  return outcome
}

async function runAll(steps: readonly Step[]): Promise<readonly Outcome[]> {
  const waiting = [...steps]
  const outcomes: Outcome[] = []
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(tell(await run(step)))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return outcomes
}

/** The site, built, then tried: nothing to try when the build failed. */
async function runSite(): Promise<readonly Outcome[]> {
  const outcome = tell(await run(build))
  if (outcome.failed === 0) return [outcome, ...(await runAll(built))]
  const missed = built.map(({ name }) =>
    tell({ name, seconds: 0, output: 'Not run: the build failed.', passed: 0, failed: 1 }),
  )
  return [outcome, ...missed]
}

/** Both at once: a browser waits a third of its time, in which what needs none goes on. */
async function runEverything(): Promise<readonly Outcome[]> {
  return (await Promise.all([runSite(), runAll(checks)])).flat()
}

const modes: Readonly<Record<string, () => Promise<readonly Outcome[]>>> = {
  check: () => runAll(checks),
  all: runEverything,
}

const mode = modes[process.argv[2] ?? 'all']
if (!mode) throw new Error(`Usage: node test/run.ts [${Object.keys(modes).join('|')}]`)
const outcomes = await mode()
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0
console.log(summary(outcomes))
