import type { KeyboardEvent } from 'react'
import { nextZoom, zooms } from './zoom.ts'

/** Hears + - 0 while the focus is on what changes the size of the map, or within the map: nowhere else do they mean it. */
export function zoomKeys(zoom: number, onZoom: (zoom: number) => void) {
  return ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey || altKey) return
    if (key === '+' || key === '=') onZoom(nextZoom(zoom, 1))
    if (key === '-' || key === '−') onZoom(nextZoom(zoom, -1))
    if (key === '0') onZoom(zooms[0])
  }
}
