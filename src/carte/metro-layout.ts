import type { Moment } from '../../content/stages.ts'
import { moments } from '../../content/stages.ts'
import type { MapStop } from './carte.tsx'

/** The width of the drawing, in its own units; a phone shows it whole. */
export const width = 300

const gap = 10
const banner = 36
const line = 22

/** How high a name must be to be pressed with a finger. */
export const press = 50

/** A text cut into lines of at most `most` characters, at spaces. */
export function lines(text: string, most: number): readonly string[] {
  const cut: string[] = []
  for (const word of text.split(/\s+/u)) {
    const last = cut.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= most) cut[cut.length - 1] = `${last} ${word}`
    else cut.push(word)
  }
  return cut
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A stop with the places of its boxes; `end` is where its line stops. */
export type Placed = Omit<MapStop, 'fiches'> & {
  readonly y: number
  readonly end: number
  readonly fiches: readonly (MapStop['fiches'][number] & Box)[]
}

type Layout = {
  readonly stops: readonly Placed[]
  /** Where each moment begins; « après » always stands above the exits. */
  readonly banners: { readonly [M in Moment]?: number }
  readonly exits: number
  readonly height: number
}

/** How many characters fit on a line of a station's name, and of a box. */
export const most = { station: 26, fiche: 23 } as const

/** The boxes of a stop's fiches, one under the other, from `top` down. */
function boxes(fiches: MapStop['fiches'], top: number): readonly (MapStop['fiches'][number] & Box)[] {
  let y = top
  return fiches.map((fiche) => {
    const box = { x: 48, y, width: width - 48, height: 28 + lines(fiche.titre, most.fiche).length * line }
    y += box.height + gap
    return { ...fiche, ...box }
  })
}

/** Places every stop of a map from top to bottom, then room for `exits` ways to end. */
export function placeStops(stops: readonly MapStop[], exits: number): Layout {
  const banners: { [M in Moment]?: number } = {}
  const placed: Placed[] = []
  let y = 0
  for (const moment of moments) {
    const here = stops.filter((stop) => stop.moment === moment)
    if (here.length === 0 && moment !== 'apres') continue
    banners[moment] = y
    y += banner + gap * 2
    for (const stop of here) {
      if (stop.ici) y += 26
      const top = y + Math.max(press, lines(stop.titre, most.station).length * line + gap)
      const fiches = boxes(stop.fiches, top)
      const end = Math.max(top, ...fiches.map((box) => box.y + box.height)) + gap * 3
      placed.push({ ...stop, y, end, fiches })
      y = end
    }
  }
  return { stops: placed, banners, exits: y, height: y + exits * 56 }
}
