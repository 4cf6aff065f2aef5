import { useEffect, useState, type ComponentProps } from 'react'
import { I18nextProvider } from 'react-i18next'
import { App } from './app.tsx'
import { home } from '../borne/home.ts'
import { fetchAgain } from './fetch-again.ts'
import { Operateur } from '../borne/operateur.tsx'

type Device =
  | { readonly kind: 'web'; readonly signaler: string | null }
  | { readonly kind: 'borne' }
  | { readonly kind: 'operateur'; readonly problem: string }

const plain: Device = { kind: 'web', signaler: null }

/** What reads settings weighs as much as a screen's words, for all it may have to say: it comes once the page stands. */
async function readSettings() {
  const { loadConfig } = await fetchAgain(() => import('../borne/config.ts'))
  return loadConfig((...request) => window.fetch(...request), '/config.json')
}

/** Reads `config.json`; only settings that are there and wrong are shown to who wrote them: without any, a page is one of the web. */
async function readDevice(): Promise<Device> {
  const reading = await readSettings().catch(() => null)
  if (reading === null) return plain
  if (!reading.ok) return reading.read ? { kind: 'operateur', problem: reading.problem } : plain
  return reading.config.mode === 'borne'
    ? { kind: 'borne' }
    : { kind: 'web', signaler: reading.config.signaler }
}

type Props = Omit<ComponentProps<typeof App>, 'kiosk' | 'signaler' | 'onEnd'>

/** The product on the web, at once; settings that say it is a kiosk send it to the kiosk's address. */
export function Root(props: Props) {
  const [device, setDevice] = useState(plain)
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
