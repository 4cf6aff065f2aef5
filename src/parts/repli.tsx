import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  /** What it holds, counted where it counts. */
  readonly titre: string
  readonly children: ReactNode
}

/** A part of a page that is folded under its heading until it is wanted. */
export function Repli({ id, titre, children }: Props) {
  return (
    <details id={id} className="repli">
      <summary>
        <h2>{titre}</h2>
      </summary>
      <div className="repli-corps">{children}</div>
    </details>
  )
}
