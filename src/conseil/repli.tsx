import { useContext, type ReactNode } from 'react'
import { DeplisContext } from './deplis-context.ts'

type Props = {
  /** The name under which the desk remembers that it is open. */
  readonly nom: string
  readonly className?: string
  readonly titre: ReactNode
  /** What unfolds: drawn once it is open, for there are many of them. */
  readonly children: () => ReactNode
}

/** A fold of the desk: its title, and what it holds once it is open. */
export function Repli({ nom, className, titre, children }: Props) {
  const { deplies, onDepli } = useContext(DeplisContext)
  const open = deplies.includes(nom)
  return (
    <details
      className={className}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) onDepli(nom, currentTarget.open)
      }}
    >
      <summary>{titre}</summary>
      {open ? children() : null}
    </details>
  )
}
