import { useContext, useId, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { TermePage } from '../../content/pages/termes.ts'
import { sorted } from '../../content/sorted.ts'
import type { Language } from '../../content/languages.ts'
import { Francais } from './francais.tsx'
import { frenchMarked } from './french-marked.tsx'
import { useFrame } from './page.tsx'
import { placeOf, TermsContext } from './terms-of-texts.ts'

type TermProps = {
  readonly terme: TermePage
  readonly children: string
  /** What touches it, which stays on its line: « l’ », « ( », « . ». */
  readonly before: string
  readonly after: string
}

/** An acronym one can open: its words and its meaning follow it at once. */
function Term({ terme, children, before, after }: TermProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <span className="colle">
        {before}
        <button
          type="button"
          className="terme"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {children}
        </button>
        {after}
      </span>
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
    const [before = ''] = /\S*$/u.exec(children.slice(end, at)) ?? []
    const [after = ''] = /^[^\s\p{L}\d]*/u.exec(children.slice(at + shown.length)) ?? []
    parts.push(
      frenchMarked(children.slice(end, at - before.length), language),
      <Term key={terme.sigle + terme.forme} terme={terme} before={before} after={after}>
        {shown}
      </Term>,
    )
    end = at + shown.length + after.length
  }
  return [...parts, frenchMarked(children.slice(end), language)]
}
