import { Fragment, type ReactNode } from 'react'
import { isFrench, type Language } from '../../content/languages.ts'
import { readList } from '../formats.ts'
import { useFrame } from './page.tsx'

type Marks = { readonly lang?: 'fr'; readonly dir?: 'ltr' }

/** What an element says of itself when its text is French on a page in another language: to be read aloud and laid out so. */
export function frenchIn(language: Language): Marks {
  return isFrench(language) ? {} : { lang: 'fr', dir: 'ltr' }
}

/** The same, on the page in view: for an element whose whole text is French. */
export function useFrench(): Marks {
  return frenchIn(useFrame().language)
}

/** French words (a name, an address) inside a page in any language. */
export function Francais({ children }: { readonly children: ReactNode }) {
  const marks = useFrench()
  return marks.lang === undefined ? children : <span {...marks}>{children}</span>
}

/** What stands for a blank until its element takes its place: no text of ours holds it. */
const blank = '\uFFFC'

type SentenceProps = {
  /** The sentence, given what stands in its blank. */
  readonly text: (blank: string) => string
  /** The element that fills the blank. */
  readonly children: ReactNode
}

/** A sentence of the locales whose blank is an element and not a mere text. */
export function Sentence({ text, children }: SentenceProps) {
  const [before, after] = text(blank).split(blank)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}

/** French names as a list of the page's language: « Aisne, Nord et Oise ». */
export function FrenchNames({ names }: { readonly names: readonly string[] }) {
  const { language } = useFrame()
  const parts = readList(names, language)
  return parts.map(({ type, value }, index) =>
    type === 'element' ? (
      <Francais key={value}>{value}</Francais>
    ) : (
      <Fragment key={`${value}${parts[index + 1]?.value}`}>{value}</Fragment>
    ),
  )
}
