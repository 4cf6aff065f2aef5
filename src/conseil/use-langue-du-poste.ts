import { useEffect, useEffectEvent } from 'react'
import type { Language } from '../../content/languages.ts'
import { useFrame } from '../parts/page.tsx'
import type { Vue } from './constat-du-poste.tsx'

/** Gives the desk back in the counsellor's language: it is kept while the screen is turned to the person, who may choose theirs. */
export function useLangueDuPoste(
  vue: Vue,
  langue: Language | null,
  onLangue: (langue: Language | null) => void,
): void {
  const { language } = useFrame()
  const turn = useEffectEvent(() => {
    if (vue === 'personne') {
      if (langue === null) onLangue(language)
      return
    }
    if (langue === null) return
    onLangue(null)
    // As who presses it: the switch of the page says its address, and keeps the screen.
    if (langue !== language) document.querySelector<HTMLElement>(`.langues [hreflang="${langue}"]`)?.click()
  })
  useEffect(() => turn(), [vue])
}
