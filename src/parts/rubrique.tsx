import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly titre: string
  /** A part of the result, under a heavy line; else a part of a fiche. */
  readonly moment?: boolean
  readonly children: ReactNode
}

/** A part of a page under its h2, which names it and can be linked to. */
export function Rubrique({ id, titre, moment = false, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-titre`} className={moment ? 'moment' : 'rubrique'}>
      <h2 id={`${id}-titre`}>{titre}</h2>
      {children}
    </section>
  )
}
