import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../parts/annonces.tsx'
import { WritesContext } from '../parts/writes-context.ts'

type Props = {
  /** Whether whom the step leads to can be written to. */
  readonly courriel: boolean
  readonly onWrites: (writes: boolean) => void
}

/** Beside the first number: for who cannot phone, what is written stands first, else the relay that calls in their place. */
export function SansTelephoner({ courriel, onWrites }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const writes = useContext(WritesContext)
  const said = t(courriel ? 'contacts.ecrivez' : 'contacts.relais-operateur')
  return (
    <>
      <label className="case">
        <input
          type="checkbox"
          checked={writes}
          onChange={() => {
            onWrites(!writes)
            if (!writes) announce(said)
          }}
        />
        <span>{t('contacts.sans-telephoner')}</span>
      </label>
      {writes ? <p className="note">{said}</p> : null}
    </>
  )
}
