import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../../content/languages.ts'
import { onLeave } from '../support/on-leave.ts'
import { resultScreen } from '../support/result-screen.tsx'
import { show } from '../support/screens.tsx'

class Utterance extends EventTarget {
  readonly text: string
  lang = ''
  voice: unknown = null
  constructor(text: string) {
    super()
    this.text = text
  }
}

/** A device that speaks these languages, by itself or over the network. */
function speaking(voices: readonly { readonly lang: string; readonly localService: boolean }[]) {
  const said: Utterance[] = []
  const cancel = vi.fn<() => void>()
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices.map((voice) => ({ ...voice, voiceURI: voice.lang })),
    speak: (one: Utterance) => said.push(one),
    cancel,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })
  return { said, cancel }
}

const open = (language: Language = 'fr') => show(resultScreen(onLeave, language), { language })
const listen = (name = 'Écouter') => screen.queryByRole('button', { name })

afterEach(() => vi.unstubAllGlobals())

describe('the first thing to do', () => {
  test('is read aloud with a voice of the device: what to do, whom to call, what to say; not what is folded', async () => {
    const { said } = speaking([{ lang: 'fr-FR', localService: true }])
    open()
    await userEvent.click(listen()!)
    expect(said).toHaveLength(1)
    const [one] = said
    expect(one?.lang).toBe('fr-FR')
    expect(one?.text).toMatch(/^Faites d’abord ceci\n/)
    expect(one?.text).toContain('36 46')
    expect(one?.text).toContain('Dites')
    expect(one?.text).toContain('Demander une visite de préreprise')
    expect(one?.text).not.toMatch(/Écouter|Parler aussi de ma santé|médecin du travail vous reçoit/)
  })

  test('is read until it ends, or until one says so', async () => {
    const { said, cancel } = speaking([{ lang: 'fr-FR', localService: true }])
    open()
    await userEvent.click(listen()!)
    act(() => void said[0]?.dispatchEvent(new Event('end')))
    await userEvent.click(listen()!)
    cancel.mockClear()
    await userEvent.click(listen('Arrêter la lecture')!)
    expect(cancel).toHaveBeenCalled()
    expect(said).toHaveLength(2)
    expect(listen()).not.toBeNull()
  })

  test('is no longer read once one has left it', async () => {
    const { cancel } = speaking([{ lang: 'fr-FR', localService: true }])
    const { unmount } = open()
    await userEvent.click(listen()!)
    cancel.mockClear()
    unmount()
    expect(cancel).toHaveBeenCalled()
  })

  test.each([
    ['no voice at all', [], 'fr'],
    ['no voice in the language of the page', [{ lang: 'fr-FR', localService: true }], 'ar'],
    [
      'a voice over the network only, which would hear of the answers',
      [{ lang: 'fr-FR', localService: false }],
      'fr',
    ],
  ] as const)('offers nothing to hear with %s', (_, voices, language) => {
    speaking(voices)
    open(language)
    expect(document.querySelector('.ecouter')).toBeNull()
  })

  test('in Arabic, the French beneath is not read by an Arabic voice', async () => {
    const { said } = speaking([{ lang: 'ar-001', localService: true }])
    open('ar')
    await userEvent.click(listen('استماع')!)
    expect(said[0]?.text).not.toContain('En français')
  })
})
