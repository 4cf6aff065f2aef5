import { IconDeviceMobile } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialogue } from '../parts/dialogue.tsx'

/** « L’envoyer sur mon téléphone »: a button, and what it opens. */
export function SendDialog({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <button type="button" className="bouton discret" onClick={() => setOpen(true)}>
        <IconDeviceMobile aria-hidden="true" className="icone" />
        {t('parcours.envoyer')}
      </button>
      {open ? (
        <Dialogue titre={t('parcours.envoyer')} onClose={close}>
          {children}
          <div className="actions">
            <button type="button" className="bouton" onClick={close}>
              {t('borne.fermer')}
            </button>
          </div>
        </Dialogue>
      ) : null}
    </>
  )
}
