import { directionOf, type Language } from '../../content/languages.ts'

/**
 * Puts the page around the app back to what it is at a fresh boot: the attributes of its root and of its body, and
 * what libraries have put beside the app (react-aria's announcer keeps its last words). Returns what gives the
 * announcer back, empty, for libraries make it once.
 */
export function asAtBoot({ documentElement: root, body }: Document, language: Language): () => void {
  for (const name of root.getAttributeNames()) if (name !== 'data-js') root.removeAttribute(name)
  root.lang = language
  root.dir = directionOf(language)
  for (const name of body.getAttributeNames()) body.removeAttribute(name)
  const strangers = [...body.children].filter((one) => one.id !== 'app' && !one.matches('script'))
  for (const one of strangers) one.remove()
  const announcers = strangers.filter((one) => one.matches('[data-live-announcer]'))
  for (const one of announcers) for (const log of one.children) log.replaceChildren()
  return () => body.prepend(...announcers)
}
