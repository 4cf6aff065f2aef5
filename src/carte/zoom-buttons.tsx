import { IconZoomIn, IconZoomOut, IconZoomReset, type Icon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { nextZoom, zooms } from './zoom.ts'
import { zoomKeys } from './zoom-keys.ts'

type Props = { readonly zoom: number; readonly onZoom: (zoom: number) => void }

/** What changes the size of the map. A button that can do no more keeps the focus, and the keys that go with it. */
export function ZoomButtons({ zoom, onZoom }: Props) {
  const { t } = useTranslation()
  const [whole] = zooms
  const button = (Sign: Icon, words: string, to: number) => (
    <button type="button" aria-disabled={to === zoom} onClick={() => onZoom(to)}>
      <Sign aria-hidden="true" className="icone" />
      {words}
    </button>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that do what its buttons do
    <div className="zoom" onKeyDown={zoomKeys(zoom, onZoom)}>
      <span role="status" className={zoom === whole ? 'hors-ecran' : undefined}>
        {t('carte.zoom', { zoom })}
      </span>
      {button(IconZoomOut, t('carte.reduire'), nextZoom(zoom, -1))}
      {button(IconZoomIn, t('carte.agrandir'), nextZoom(zoom, 1))}
      {button(IconZoomReset, t('carte.entiere'), whole)}
    </div>
  )
}
