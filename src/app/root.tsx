import { useEffect, useState, type ComponentProps, type ComponentType } from 'react'
import { I18nextProvider } from 'react-i18next'
import { App } from './app.tsx'
import { loadConfig, type Config } from '../borne/config.ts'
import { fetchAgain } from './fetch-again.ts'
import { load } from './load.ts'
import type { Shown } from './shown.ts'
import { Operateur } from '../borne/operateur.tsx'

type Mode =
  | { readonly kind: 'web'; readonly signaler: string | null }
  | {
      readonly kind: 'borne'
      readonly Borne: ComponentType<{ config: Config; initial: Shown; loaded: string }>
      readonly config: Config
      readonly home: Shown
    }
  | { readonly kind: 'operateur'; readonly problem: string }

/** Reads `config.json`; a network that fails leaves the page as it is, a wrong or missing file is the operator's to mend. */
async function modeOfDevice(): Promise<Mode> {
  let reached = true
  const reading = await loadConfig(
    (...request) =>
      window.fetch(...request).catch((error: unknown) => {
        reached = false
        throw error
      }),
    '/config.json',
  )
  if (!reached) return { kind: 'web', signaler: null }
  if (!reading.ok) return { kind: 'operateur', problem: reading.problem }
  if (reading.config.mode === 'web') return { kind: 'web', signaler: reading.config.signaler }
  const [{ Borne }, home] = await Promise.all([
    fetchAgain(() => import('../borne/borne.tsx')),
    load({ name: 'accueil' }, 'fr'),
  ])
  window.history.replaceState(null, '', '/')
  return { kind: 'borne', Borne, config: reading.config, home }
}

type Props = Omit<ComponentProps<typeof App>, 'kiosk' | 'signaler' | 'onEnd'>

/** The product on its device: on the web at once, at a kiosk as soon as its settings say so. */
export function Root(props: Props) {
  const [mode, setMode] = useState<Mode>({ kind: 'web', signaler: null })
  const [reading, setReading] = useState(0)
  useEffect(() => {
    void modeOfDevice().then((next) => setMode((before) => (before.kind === 'borne' ? before : next)))
  }, [reading])
  if (mode.kind === 'operateur')
    return (
      <I18nextProvider i18n={props.initial.words}>
        <Operateur problem={mode.problem} onRetry={() => setReading((count) => count + 1)} />
      </I18nextProvider>
    )
  if (mode.kind === 'borne')
    return <mode.Borne config={mode.config} initial={mode.home} loaded={props.path} />
  return <App {...props} kiosk={null} signaler={mode.signaler} onEnd={() => window.location.replace('/')} />
}
