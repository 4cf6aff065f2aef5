import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly titre: ReactNode
  /** A part of the result, under a heavy line; else a part of a fiche. */
  readonly moment?: boolean
  /** Folded under its heading until someone opens it, comes by a link, or prints. */
  readonly plie?: boolean
  /** What stands beside the heading of a folded part. */
  readonly marque?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under its h2, which names it and can be linked to. */
export function Rubrique({ id, titre, moment = false, plie = false, marque, children }: Props) {
  const heading = <h2 id={`${id}-titre`}>{titre}</h2>
  if (plie)
    return (
      <details className="repli">
        <summary>
          {heading}
          {marque}
        </summary>
        <section id={id} aria-labelledby={`${id}-titre`} className="repli-corps">
          {children}
        </section>
      </details>
    )
  return (
    <section id={id} aria-labelledby={`${id}-titre`} className={moment ? 'moment' : 'rubrique'}>
      {heading}
      {children}
    </section>
  )
}
