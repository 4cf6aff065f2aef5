/** How large a map may be drawn, in per cent of its place. */
export const zooms = [100, 140, 200] as const

const [least] = zooms
const most = 200

/** The next size above, or below, one that may stand between two. */
export function nextZoom(zoom: number, way: 1 | -1): number {
  const others = zooms.filter((one) => (one - zoom) * way > 0)
  return way > 0 ? Math.min(most, ...others) : Math.max(least, ...others)
}

/** A size as two fingers make it: as much larger as they have moved apart. */
export function pinched(zoom: number, before: number, now: number): number {
  return before === 0 ? zoom : Math.round(Math.min(most, Math.max(least, (zoom * now) / before)))
}
