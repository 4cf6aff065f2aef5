import { sorted } from '../../content/sorted.ts'

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The key of a keyboard that lies next to another in the way of an arrow; undefined at its edge, or for another key. */
export function nearestKey<T extends Element>(
  keys: readonly T[],
  from: Element,
  arrow: string,
): T | undefined {
  const [x, y] = ways[arrow] ?? [0, 0]
  const [fromX, fromY] = middleOf(from)
  if (x === 0 && y === 0) return undefined
  const far = keys.flatMap((key) => {
    const [keyX, keyY] = middleOf(key)
    const ahead = (keyX - fromX) * x + (keyY - fromY) * y
    const aside = Math.abs((keyX - fromX) * y) + Math.abs((keyY - fromY) * x)
    // In the same line, what stands beside; from line to line, the least aside.
    return ahead > 1 && (x === 0 || aside < key.clientHeight / 2) ? [{ key, way: ahead * 4 + aside }] : []
  })
  return sorted(far, (one, other) => one.way - other.way)[0]?.key
}

function middleOf(one: Element): readonly [number, number] {
  const { left, top, width, height } = one.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}
