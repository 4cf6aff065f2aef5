import { IconX } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounced } from '../parts/annonces.tsx'
import { useFrame } from '../parts/page.tsx'
import { dispositionFor, dispositions, nameOfDisposition, type Disposition } from './dispositions.ts'
import { Rangs } from './rangs.tsx'
import type { Field } from './field.ts'
import { useKeyboardWalk } from './use-keyboard-walk.ts'
import { useRoom } from './use-room.ts'

type Props = {
  readonly field: Field
  readonly keyboard: RefObject<HTMLDivElement | null>
  /** The order of letters that this visit has chosen; null while it has chosen none. */
  readonly chosen: Disposition | null
  readonly onChoose: (disposition: Disposition) => void
  readonly onClose: () => void
}

/** The keyboard while it is open for a field: how to close it, the orders of letters, the keys. */
export function Lettres({ field, keyboard, chosen, onChoose, onClose }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const disposition = chosen ?? dispositionFor[language]
  useKeyboardWalk({ keyboard, field, onClose })
  useRoom(keyboard, field)
  useAnnounced(t('clavier.ouvert'))
  const close = (): void => {
    field.focus()
    onClose()
  }
  return (
    <div
      ref={keyboard}
      className="clavier"
      // A landmark: it stands outside the page, and a screen reader goes to it by name.
      role="region"
      aria-label={t('clavier.titre')}
      // What react-aria hides while one of its lists is open, it hides but for what bears this mark.
      data-react-aria-top-layer="true"
    >
      <div className="clavier-haut">
        <button type="button" className="lettre longue" onClick={close}>
          <IconX aria-hidden="true" className="icone" />
          {t('clavier.fermer')}
        </button>
        <div className="clavier-ordres" role="group" aria-label={t('clavier.ordre')}>
          {dispositions.map((one) => (
            <button
              key={one}
              type="button"
              className="lettre longue"
              lang={one === 'arabe' ? 'ar' : undefined}
              aria-pressed={one === disposition}
              onClick={() => onChoose(one)}
            >
              {nameOfDisposition[one]}
            </button>
          ))}
        </div>
      </div>
      <Rangs key={disposition} field={field} disposition={disposition} />
    </div>
  )
}
