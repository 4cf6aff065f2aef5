import { useEffect, useState, type ComponentProps } from 'react'
import { I18nextProvider } from 'react-i18next'
import { App } from './app.tsx'
import { loadConfig } from '../borne/config.ts'
import { home } from '../borne/home.ts'
import { Operateur } from '../borne/operateur.tsx'

type Device =
  | { readonly kind: 'web'; readonly signaler: string | null }
  | { readonly kind: 'borne' }
  | { readonly kind: 'operateur'; readonly problem: string }

/** Reads `config.json`; a network or a server that fails leaves the page as it is, a wrong or missing file is the operator's to mend. */
async function readDevice(): Promise<Device> {
  let reached = true
  const reading = await loadConfig(async (...request) => {
    const response = await window.fetch(...request).catch((error: unknown) => {
      reached = false
      throw error
    })
    if (response.status >= 500) reached = false
    return response
  }, '/config.json')
  if (!reached) return { kind: 'web', signaler: null }
  if (!reading.ok) return { kind: 'operateur', problem: reading.problem }
  return reading.config.mode === 'borne'
    ? { kind: 'borne' }
    : { kind: 'web', signaler: reading.config.signaler }
}

type Props = Omit<ComponentProps<typeof App>, 'kiosk' | 'signaler' | 'onEnd'>

/** The product on the web, at once; settings that say it is a kiosk send it to the kiosk's address. */
export function Root(props: Props) {
  const [device, setDevice] = useState<Device>({ kind: 'web', signaler: null })
  const [reading, setReading] = useState(0)
  useEffect(() => {
    void readDevice().then((read) => {
      if (read.kind === 'borne') window.location.replace(home)
      else setDevice(read)
    })
  }, [reading])
  if (device.kind === 'operateur')
    return (
      <I18nextProvider i18n={props.initial.words}>
        <Operateur problem={device.problem} onRetry={() => setReading((count) => count + 1)} />
      </I18nextProvider>
    )
  const signaler = device.kind === 'web' ? device.signaler : null
  return <App {...props} kiosk={null} signaler={signaler} onEnd={() => window.location.replace('/')} />
}
