import { useLayoutEffect, useState } from 'react'
import { directionOf, type Language } from '../../content/languages.ts'
import { useSystemDark } from '../device/system-dark.ts'

/**
 * What the root of the document says of the page: its language, its direction, its theme once one was chosen.
 * Set before the screen is painted, and before its heading takes the focus.
 */
export function useRootElement(language: Language): {
  readonly dark: boolean
  readonly onTheme: () => void
} {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const systemDark = useSystemDark()
  const dark = chosen ?? systemDark
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])
  useLayoutEffect(() => {
    if (chosen === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = chosen ? 'sombre' : 'clair'
  }, [chosen])
  return { dark, onTheme: () => setChosen(!dark) }
}
