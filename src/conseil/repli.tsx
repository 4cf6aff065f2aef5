import { useState, type ReactNode } from 'react'

type Props = {
  readonly className?: string
  readonly titre: ReactNode
  /** What unfolds: drawn once it is open, for there are many of them. */
  readonly children: () => ReactNode
}

/** A fold of the desk: its title, and what it holds once it is open. */
export function Repli({ className, titre, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className={className} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{titre}</summary>
      {open ? children() : null}
    </details>
  )
}
