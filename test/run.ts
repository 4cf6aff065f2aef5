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

async function runEverything(): Promise<readonly Outcome[]> {
  const outcomes = await runAll([...checks, build])
  if (outcomes.some(({ name, failed }) => name === build.name && failed === 0))
    return [...outcomes, ...(await runAll(built))]
  const missed = built.map(({ name }) =>
    tell({ name, seconds: 0, output: 'Not run: the build failed.', passed: 0, failed: 1 }),
  )
  return [...outcomes, ...missed]
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
