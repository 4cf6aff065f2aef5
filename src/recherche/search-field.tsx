import { IconSearch } from '@tabler/icons-react'
import { useRef, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useSettled } from './settled.ts'

/** How long typing must rest before what it finds is shown, and before it is said, in ms. */
const [shown, said] = [150, 800]

type Looking = {
  /** What is looked for, once typing rests. */
  readonly asked: string
  /** Looks for a text at once, and gives the focus to what was found. */
  readonly onSearch: (query: string) => void
  /** The heading of what was found. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** What is looked for while it is being typed. */
export function useLooking(query: string): Looking {
  const [asked, settle] = useSettled(query, shown)
  const heading = useRef<HTMLHeadingElement>(null)
  const onSearch = (wanted: string): void => {
    flushSync(() => settle(wanted))
    heading.current?.focus()
  }
  return { asked, onSearch, heading }
}

type Props = {
  readonly id: string
  readonly label: string
  readonly button: string
  readonly help?: string | undefined
  /** Which keys a touch screen brings up; `none` where the page has its own. */
  readonly inputMode?: 'none' | 'text'
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onSearch: (query: string) => void
  /** What was found, in one sentence: said once typing rests. */
  readonly status: string
}

/** A field to search with: it finds while one types; Enter leads to what was found. What is typed is kept nowhere. */
export function SearchField({
  id,
  label,
  button,
  help,
  inputMode = 'text',
  query,
  onQuery,
  onSearch,
  status,
}: Props) {
  const [spoken] = useSettled(status, said)
  return (
    <form
      role="search"
      className="chercher"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(query)
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className="chercher-ligne">
        <input
          id={id}
          type="search"
          inputMode={inputMode}
          dir="auto"
          value={query}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={help === undefined ? undefined : `${id}-aide`}
          onChange={({ target }) => onQuery(target.value)}
        />
        <button type="submit" className="bouton">
          <IconSearch aria-hidden="true" className="icone" />
          {button}
        </button>
      </div>
      {help === undefined ? null : (
        <p id={`${id}-aide`} className="note">
          {help}
        </p>
      )}
      <p role="status" className="hors-ecran">
        {spoken}
      </p>
    </form>
  )
}

/** What was typed, fit for a sentence in any direction. */
export function quoted(query: string): string {
  return `\u2068${query.trim()}\u2069`
}
