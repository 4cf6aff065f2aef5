import { useLayoutEffect, useRef, type ReactNode, type TouchEvent } from 'react'
import { pinched, zooms } from './zoom.ts'
import { zoomKeys } from './zoom-keys.ts'

type Props = {
  readonly label: string
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
  readonly children: ReactNode
}

function apart({ touches }: TouchEvent): number {
  const [one, other] = [touches[0], touches[1]]
  return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0
}

/**
 * The frame through which a map is seen: whole, it scrolls nothing; larger, it scrolls inside, by touch or by the arrows.
 * Two fingers, or + - 0, change its size; what is in its middle stays there.
 */
export function Cadre({ label, zoom, onZoom, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const drawn = useRef(zoom)
  const pinch = useRef({ zoom, apart: 0 })
  useLayoutEffect(() => {
    const element = frame.current
    const ratio = zoom / drawn.current
    drawn.current = zoom
    if (!element || ratio === 1) return
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = element
    // From right to left, what is scrolled is counted below zero.
    const side = getComputedStyle(element).direction === 'rtl' ? -1 : 1
    element.scrollLeft = side * ((Math.abs(scrollLeft) + clientWidth / 2) * ratio - clientWidth / 2)
    element.scrollTop = (scrollTop + clientHeight / 2) * ratio - clientHeight / 2
  }, [zoom])
  const larger = zoom > zooms[0]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and fingers that change its size, which buttons change too
    <div
      ref={frame}
      className="carte-cadre"
      role="group"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached by keys, only where it scrolls
      tabIndex={larger ? 0 : undefined}
      data-agrandi={larger ? '' : undefined}
      onKeyDown={zoomKeys(zoom, onZoom)}
      onTouchStart={(event) => {
        pinch.current = { zoom, apart: apart(event) }
      }}
      onTouchMove={(event) => {
        if (event.touches.length === 2) onZoom(pinched(pinch.current.zoom, pinch.current.apart, apart(event)))
      }}
    >
      {children}
    </div>
  )
}
