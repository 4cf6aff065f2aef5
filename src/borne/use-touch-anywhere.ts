import { useEffect, useEffectEvent } from 'react'
import { languages, type Language } from '../../content/languages.ts'

/** The language of what is touched (`data-langue`), French everywhere else. */
function languageAt(target: EventTarget | null): Language {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-langue]') : null
  return languages.find((language) => language === part?.dataset['langue']) ?? 'fr'
}

/** Begins wherever the screen is touched, or a button pressed; Enter and Space begin where nothing has the focus. */
export function useTouchAnywhere(begin: (language: Language) => void): void {
  const onBegin = useEffectEvent(begin)
  useEffect(() => {
    const watching = new AbortController()
    const touch = ({ target }: Event): void => onBegin(languageAt(target))
    const press = (event: KeyboardEvent): void => {
      const onButton = event.target instanceof Element && event.target.closest('button') !== null
      if (onButton || event.repeat || !['Enter', ' '].includes(event.key)) return
      event.preventDefault()
      onBegin('fr')
    }
    // On its way down: the press that ended the visit before is already on its way up, and begins nothing.
    const options = { capture: true, signal: watching.signal }
    window.addEventListener('click', touch, options)
    window.addEventListener('keydown', press, options)
    return () => watching.abort()
  }, [])
}
