import type { ComponentType } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Shown } from '../app/shown.ts'
import { Borne } from './borne.tsx'
import { Demarrage } from './demarrage.tsx'
import { Operateur } from './operateur.tsx'
import { useSettings } from './use-settings.ts'

type Props = {
  /** The home screen of the product. */
  readonly initial: Shown
  /** The path the page was loaded from. */
  readonly loaded: string
  /** What is typed on where there is no other keyboard. */
  readonly Clavier: ComponentType
}

/** A page opened at the kiosk's address: it takes no answer before its settings are read, and asks for them until they are. */
export function Boot({ initial, ...rest }: Props) {
  const { config, problem, readAgain } = useSettings()
  if (config) return <Borne config={config} initial={initial} {...rest} />
  return (
    <I18nextProvider i18n={initial.words}>
      {problem === null ? <Demarrage /> : <Operateur problem={problem} onRetry={readAgain} />}
    </I18nextProvider>
  )
}
