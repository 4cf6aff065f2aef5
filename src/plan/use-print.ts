import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounced } from '../parts/annonces.tsx'

type Options = {
  readonly onPrint: () => void
  /** Says that printing was asked for; a kiosk's printer shows nothing itself. */
  readonly saysPrinted: boolean
}

/** Prints when asked, and what there is to say of it: empty until then, and where the browser says it itself. */
export function usePrint({ onPrint, saysPrinted }: Options) {
  const { t } = useTranslation()
  const [printed, setPrinted] = useState(false)
  const sent = printed ? t('plan.envoyee') : ''
  useAnnounced(sent)
  const print = (): void => {
    setPrinted(saysPrinted)
    onPrint()
  }
  return { sent, print }
}
