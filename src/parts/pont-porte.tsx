import type { Icon } from '@tabler/icons-react'

/** Where someone stands: about to cross, on the footbridge, or on the other side. */
export type Standing = 'depart' | 'milieu' | 'arrivee'

/** Where the picture of who stands there is, and from where to where the arch goes. */
const places = {
  depart: { x: 0, from: 42, to: 122 },
  milieu: { x: 44, from: 6, to: 118 },
  arrivee: { x: 88, from: 2, to: 82 },
} as const satisfies Record<Standing, { readonly x: number; readonly from: number; readonly to: number }>

type Props = {
  readonly standing: Standing
  readonly picture: Icon
}

/** The footbridge with who comes to it, where they stand: the picture of a door. Says nothing that words do not say. */
export function PontPorte({ standing, picture: Picture }: Props) {
  const { x, from, to } = places[standing]
  const rise = (to - from) / 4
  return (
    <svg className="pont-porte" viewBox="0 0 124 58" aria-hidden="true" focusable="false">
      <path d={`M${from} 50C${from + rise} ${56 - rise * 2.4} ${to - rise} ${56 - rise * 2.4} ${to} 50`} />
      {standing === 'milieu' ? null : (
        <path className="fine" d={`M${from + rise} 50V${34 - rise / 4}M${to - rise} 50V${34 - rise / 4}`} />
      )}
      <path className="deck" d="M2 52H122" />
      <Picture x={x} y="15" width="36" height="36" stroke={1.75} />
    </svg>
  )
}
