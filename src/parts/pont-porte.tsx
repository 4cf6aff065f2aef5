import type { Icon } from '@tabler/icons-react'

/** Where someone stands: about to cross, on the footbridge, or on the other side. */
export type Standing = 'depart' | 'milieu' | 'arrivee'

/** Where the picture of who stands there is, then the arch, and what hangs from it. */
const places = {
  depart: [0, 'M42 50C62 8 102 8 122 50', 'M62 50V29M102 50V29'],
  milieu: [44, 'M6 50C34-11 90-11 118 50', ''],
  arrivee: [88, 'M2 50C22 8 62 8 82 50', 'M22 50V29M62 50V29'],
} as const satisfies Record<Standing, readonly [x: number, arch: string, hung: string]>

type Props = {
  readonly standing: Standing
  readonly picture: Icon
}

/** The footbridge with who comes to it, where they stand: the picture of a door. Says nothing that words do not say. */
export function PontPorte({ standing, picture: Picture }: Props) {
  const [x, arch, hung] = places[standing]
  return (
    <svg className="pont-porte" viewBox="0 0 124 58" aria-hidden="true" focusable="false">
      <path d={arch} />
      <path className="fine" d={hung} />
      <path className="deck" d="M2 52H122" />
      <Picture x={x} y="15" width="36" height="36" stroke={1.75} />
    </svg>
  )
}
