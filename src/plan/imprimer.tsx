import { IconPrinter } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useAnnounced } from '../parts/annonces.tsx'
import { Alternative } from '../parts/alternative.tsx'
import { useFrame } from '../parts/page.tsx'
import { listed } from './listed.ts'

/** Where a sheet comes out: of the kiosk's printer, which shows nothing itself, or of the person's own. */
export type Printer = 'borne' | 'personne'

type Props = {
  readonly children: ReactNode
  readonly onPrint: () => void
  readonly printer: Printer
  /** What the sheet keeps to itself, for it tells of health: asked before it is printed. */
  readonly leftOut?: LeftOut | null
  /** Whether something else on the screen is to be done first. */
  readonly second?: boolean
}

/** Steps that the sheet leaves out until the person lets them out. */
export type LeftOut = {
  readonly etapes: readonly string[]
  /** Lets them out, from now on. */
  readonly onLetOut: () => void
}

/** « Imprimer aussi ce qui parle de santé ? » */
function Demander({
  leftOut,
  onPrint,
  onClose,
}: {
  leftOut: LeftOut
  onPrint: () => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const etapes = listed(leftOut.etapes, language)
  const printAll = (): void => {
    flushSync(leftOut.onLetOut)
    onPrint()
  }
  return (
    <Alternative
      titre={t('plan.imprimer-sante')}
      texte={t('plan.imprimer-sante-texte', { etapes })}
      ways={[
        { words: t('plan.imprimer-sante-non'), onChoose: onPrint },
        { words: t('plan.imprimer-sante-oui'), onChoose: printAll },
      ]}
      onClose={onClose}
    />
  )
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
export function Imprimer({ children, onPrint, printer, leftOut = null, second = false }: Props) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState(false)
  const atKiosk = printer === 'borne'
  useAnnounced(asked ? t(atKiosk ? 'plan.imprime-texte' : 'plan.imprime-web') : '')
  const print = (): void => {
    // No dialog is on the sheet.
    flushSync(() => setAsking(false))
    setAsked(true)
    onPrint()
  }
  return (
    <>
      {asked && !atKiosk ? <p className="imprime">{t('plan.imprime-web')}</p> : null}
      <button
        id="imprimer"
        type="button"
        className={second ? 'bouton discret' : 'bouton'}
        onClick={leftOut === null ? print : () => setAsking(true)}
      >
        <IconPrinter aria-hidden="true" className="icone" />
        {children}
      </button>
      {asking && leftOut !== null ? (
        <Demander leftOut={leftOut} onPrint={print} onClose={() => setAsking(false)} />
      ) : null}
      {asked && atKiosk ? <Prenez onClose={() => setAsked(false)} /> : null}
    </>
  )
}
