import { useEffect, useState } from 'react'
import { backoff } from '../../machines/kiosk/patience.ts'
import { loadConfig, type Config } from './config.ts'

const file = '/config.json'
/** How long the settings may take to come, in ms. */
const limit = 15_000

type Settings = {
  /** Null until they are read; once they are, they are not read again. */
  readonly config: Config | null
  /** Why they could not be read, for the operator. */
  readonly problem: string | null
  readonly readAgain: () => void
}

type Failed = {
  /** How many attempts there have been, all failed. */
  readonly failures: number
  readonly problem: string | null
}

/** The settings of a kiosk: read when it starts, and again after each failure, by itself, until they are right. */
export function useSettings(): Settings {
  const [config, setConfig] = useState<Config | null>(null)
  const [{ failures, problem }, setFailed] = useState<Failed>({ failures: 0, problem: null })
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    let current = true
    const fail = (why: string): void => {
      if (!current) return
      current = false
      setFailed({ failures: attempt, problem: why })
    }
    const patience = setTimeout(() => fail(`${file} n’arrive pas : le serveur ne répond pas.`), limit)
    void loadConfig((...request) => window.fetch(...request), file).then((reading) => {
      clearTimeout(patience)
      if (!reading.ok) fail(reading.problem)
      else if (current) setConfig(reading.config)
    })
    return () => {
      current = false
      clearTimeout(patience)
    }
  }, [attempt])
  useEffect(() => {
    if (failures !== attempt) return
    const timer = setTimeout(() => setAttempt((count) => count + 1), backoff(failures))
    return () => clearTimeout(timer)
  }, [failures, attempt])
  return { config, problem, readAgain: () => setAttempt((count) => count + 1) }
}
