import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Ecrans } from '../content/content.ts'
import type { Language } from '../content/languages.ts'

/** An i18next instance that speaks one language: the words of the screens. */
export function speak(language: Language, ecrans: Ecrans): i18n {
  const words = createInstance({
    lng: language,
    supportedLngs: [language],
    fallbackLng: false,
    load: 'currentOnly',
    defaultNS: 'ecrans',
    ns: ['ecrans'],
    resources: { [language]: { ecrans } },
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
    showSupportNotice: false,
  } as Parameters<typeof createInstance>[0])
  void words.use(initReactI18next).init()
  return words
}
