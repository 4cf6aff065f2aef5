import { IconPlayerStop, IconVolume } from '@tabler/icons-react'
import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../content/languages.ts'
import { localeOf } from '../formats.ts'
import { useFrame } from '../parts/page.tsx'

/** What reads aloud here, where the browser has it. */
function synthesis(): SpeechSynthesis | null {
  return 'speechSynthesis' in window ? window.speechSynthesis : null
}

function onVoices(told: () => void): () => void {
  const voices = synthesis()
  voices?.addEventListener?.('voiceschanged', told)
  return () => voices?.removeEventListener?.('voiceschanged', told)
}

/** A voice of the device itself in a language: one that is reached over the network would hear of the person's answers. */
function voiceOf(language: Language): SpeechSynthesisVoice | null {
  const isOurs = ({ lang, localService }: SpeechSynthesisVoice): boolean =>
    localService && lang.slice(0, 2).toLowerCase() === localeOf(language).slice(0, 2)
  return synthesis()?.getVoices().find(isOurs) ?? null
}

/** What there is to read in a part of the page, its button left out. */
function textOf(part: HTMLElement): string {
  const copy = part.cloneNode(true) as HTMLElement
  for (const one of copy.querySelectorAll(
    '.ecouter, .case, .en-francais, details > :not(summary), .hors-ecran',
  ))
    one.remove()
  return [...copy.querySelectorAll('h2, h3, p, li > a, summary')]
    .filter((one) => one.querySelector('p, summary') === null)
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== '')
    .join('\n')
}

/** « Écouter »: reads a part of the page aloud, with a voice of the device; nothing where it has none in this language. */
export function Ecouter({ part }: { readonly part: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const known = useSyncExternalStore(
    onVoices,
    () => voiceOf(language)?.voiceURI ?? null,
    () => null,
  )
  const [reading, setReading] = useState(false)
  // What is left, or read in another language, is no longer read aloud.
  useEffect(() => () => synthesis()?.cancel(), [language])
  if (known === null) return null
  const read = (): void => {
    const [voices, voice] = [synthesis(), voiceOf(language)]
    voices?.cancel()
    if (reading || !part.current || !voice) return setReading(false)
    const said = new SpeechSynthesisUtterance(textOf(part.current))
    said.voice = voice
    said.lang = voice.lang
    for (const end of ['end', 'error']) said.addEventListener(end, () => setReading(false))
    voices?.speak(said)
    setReading(true)
  }
  const Picture = reading ? IconPlayerStop : IconVolume
  return (
    <button type="button" className="ecouter" onClick={read}>
      <Picture aria-hidden="true" className="icone" />
      {t(reading ? 'parcours.ecouter-fin' : 'parcours.ecouter')}
    </button>
  )
}
