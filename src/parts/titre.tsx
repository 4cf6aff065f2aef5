import type { ReactNode } from 'react'
import { useArrival } from './arrival.ts'

/** The only h1 of a screen; it names the document and takes the focus when one arrives. */
export function Titre({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <h1 id={id} ref={useArrival()} tabIndex={-1}>
      {children}
    </h1>
  )
}
