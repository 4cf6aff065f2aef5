import { IconPrinter } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounced } from '../parts/annonces.tsx'
import { Alternative } from '../parts/alternative.tsx'
import { useFrame } from '../parts/page.tsx'

/** Where a sheet comes out: of the kiosk's printer, which shows nothing itself, or of the person's own. */
export type Printer = 'borne' | 'personne'

type Props = {
  readonly children: ReactNode
  readonly onPrint: () => void
  readonly printer: Printer
}

/** « Prenez votre feuille »: where it comes out, and then on or done; it stays until one of them is chosen. */
function Prenez({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { onWipe } = useFrame()
  return (
    <Alternative
      titre={t('plan.imprime')}
      texte={t('plan.imprime-texte')}
      ways={[
        { words: t('plan.imprime-suite'), onChoose: onClose },
        { words: t('commun.terminer'), onChoose: onWipe },
      ]}
      onClose={onClose}
    />
  )
}

/** The button that prints, and what there is to say of it where one looks: beside it; at the kiosk, before one. */
export function Imprimer({ children, onPrint, printer }: Props) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  const atKiosk = printer === 'borne'
  useAnnounced(asked ? t(atKiosk ? 'plan.imprime-texte' : 'plan.imprime-web') : '')
  const print = (): void => {
    setAsked(true)
    onPrint()
  }
  return (
    <>
      {asked && !atKiosk ? <p className="imprime">{t('plan.imprime-web')}</p> : null}
      <button type="button" className="bouton" onClick={print}>
        <IconPrinter aria-hidden="true" className="icone" />
        {children}
      </button>
      {asked && atKiosk ? <Prenez onClose={() => setAsked(false)} /> : null}
    </>
  )
}
