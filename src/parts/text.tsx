import { createContext, useContext, useId, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { TermePage } from '../../content/pages/termes.ts'
import { placeOfWord } from '../../content/place-of-word.ts'
import { sorted } from '../../content/sorted.ts'

/** The terms to explain in each text of a page, by text. */
export type Places = ReadonlyMap<string, readonly TermePage[]>

/** The terms that the texts of the page in view explain. */
export const PlacesContext = createContext<Places>(new Map())

function placeOf(text: string, { sigle }: TermePage): number {
  const [first = sigle] = sigle.split(' / ')
  return placeOfWord(text, first)
}

/** Where each term first stands on a page, whose texts come in reading order: it is explained there and only there. */
export function firstPlaces(texts: readonly string[], termes: readonly TermePage[]): Places {
  const places = new Map<string, TermePage[]>()
  for (const terme of termes) {
    const text = texts.find((one) => placeOf(one, terme) !== -1)
    if (text !== undefined) places.set(text, [...(places.get(text) ?? []), terme])
  }
  return places
}

/** An acronym one can open: its words and its meaning follow it at once. */
function Term({ terme, children }: { readonly terme: TermePage; readonly children: string }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="terme"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      <span id={id} role="status" className={open ? 'explication' : undefined}>
        {open ? `${terme.forme}. ${terme.sens}` : ''}
      </span>
    </>
  )
}

const nothing = (): (() => void) => () => undefined

/** Whether the page answers to touch and keys: not before the app runs. */
function useLive(): boolean {
  return useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  )
}

/** A text in which the terms that stand here first can be opened. */
export function Text({ children }: { readonly children: string }): ReactNode {
  const places = useContext(PlacesContext)
  const termes = useLive() ? (places.get(children) ?? []) : []
  const found = sorted(
    termes.map((terme) => ({
      terme,
      at: placeOf(children, terme),
      shown: terme.sigle.split(' / ')[0] ?? '',
    })),
    (a, b) => a.at - b.at,
  )
  const parts: ReactNode[] = []
  let end = 0
  for (const { terme, at, shown } of found) {
    if (at < end) continue
    parts.push(
      children.slice(end, at),
      <Term key={terme.sigle + terme.forme} terme={terme}>
        {shown}
      </Term>,
    )
    end = at + shown.length
  }
  return [...parts, children.slice(end)]
}
