import { useEffect, useId, useRef, type ReactNode } from 'react'

type Props = {
  readonly titre: ReactNode
  readonly role?: 'dialog' | 'alertdialog'
  readonly children: ReactNode
  /** Called when the person closes it with Escape. */
  readonly onClose: () => void
}

/** A modal dialog for as long as it is rendered; the focus goes to its title and comes back after, or to the heading of the screen. */
export function Dialogue({ titre, role = 'dialog', children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    const shown = dialog.current
    shown?.showModal()
    shown?.querySelector<HTMLElement>('h2')?.focus()
    return () => {
      shown?.close()
      // A link of a drawing has the focus too; where what had it is gone, or nothing had it, the heading takes it.
      const isThere = (before instanceof HTMLElement || before instanceof SVGElement) && before.isConnected
      if (isThere && before !== document.body) before.focus()
      else document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      role={role}
      className="dialogue"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id} tabIndex={-1}>
        {titre}
      </h2>
      {children}
    </dialog>
  )
}
