import { useContext, useId, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { TermePage } from '../../content/pages/termes.ts'
import { sorted } from '../../content/sorted.ts'
import type { Language } from '../../content/languages.ts'
import { Francais } from './francais.tsx'
import { useFrame } from './page.tsx'
import { placeOf, TermsContext } from './terms-of-texts.ts'

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
        {open ? (
          <>
            {terme.forme === terme.sigle ? null : (
              <>
                <Francais>{terme.forme}</Francais>.{' '}
              </>
            )}
            {terme.sens}
          </>
        ) : null}
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

/** A text of Latin letters alone on a page in Arabic is a French name. */
function isFrenchName(text: string, language: Language): boolean {
  return language === 'ar' && !/\p{Script=Arabic}/u.test(text)
}

/** A text in which the terms that stand here first can be opened. */
export function Text({ children }: { readonly children: string }): ReactNode {
  const { language } = useFrame()
  const terms = useContext(TermsContext)
  const termes = useLive() ? (terms.get(children) ?? []) : []
  const found = sorted(
    termes.map((terme) => ({
      terme,
      at: placeOf(children, terme),
      shown: terme.sigle.split(' / ')[0] ?? '',
    })),
    (a, b) => a.at - b.at,
  )
  if (isFrenchName(children, language)) return <Francais>{children}</Francais>
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
