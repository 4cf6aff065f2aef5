import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Ecrans } from '../content/content.ts'
import type { QuestionsPage } from '../content/pages/questions.ts'
import type { Question } from '../content/questions.ts'
import type { TexteQuestion } from '../content/schema/question.ts'
import type { Facts } from '../machines/regles/eligibility.ts'
import type { Language } from '../content/languages.ts'

/** Whether a professional answers, about someone else. */
function isForSomeone({ profil }: Facts): boolean {
  return profil === 'referent-handicap' || profil === 'employeur'
}

/** The words of a question as it is asked: of the person, or about someone else when a professional answers. */
export function wordsFor({ questions, tiers }: QuestionsPage, facts: Facts): Voice {
  const other = isForSomeone(facts)
  return (question) => (other ? tiers[question] : undefined) ?? questions[question]
}

/** Gives the words of a question. */
export type Voice = (question: Question) => TexteQuestion

/** An answer as a sentence said to the person; its id when the words do not know it. */
export function phraseOf(words: TexteQuestion, choice: string): string {
  return words.reponses[choice]?.phrase ?? choice
}

/** The acronym to show beside a name; null when the name already holds it. */
export function sigleBeside({
  titre,
  sigle,
}: {
  readonly titre: string
  readonly sigle?: string | undefined
}): string | null {
  return sigle === undefined || titre.includes(sigle) ? null : sigle
}

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

/** Where each language's numbers are read; digits are Western in Arabic too, and the decimal sign is a comma. */
const locales: Readonly<Record<Language, string>> = {
  fr: 'fr-FR',
  'fr-x-falc': 'fr-FR',
  en: 'en-GB',
  ar: 'ar-MA-u-nu-latn',
}

/** Months have the names that every reader of Arabic knows. */
const calendars: Readonly<Record<Language, string>> = { ...locales, ar: 'ar-u-nu-latn' }

/** A day as people read it: `2026-11-21` → « 21 novembre 2026 »; in full, with its name in the week. */
export function readDay(day: string, language: Language = 'fr', dateStyle: 'long' | 'full' = 'long'): string {
  return new Intl.DateTimeFormat(calendars[language], { dateStyle, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** The locale in which numbers are typed and read. */
export function localeOf(language: Language): string {
  return locales[language]
}

/** Euros as people read them, with cents only when there are some: 1240.5 → « 1 240,50 € ». */
export function readEuros(value: number, language: Language = 'fr'): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value)
}

/** A number as people read it: 1234.5 → « 1 234,5 »; an amount of money has its cents or none: « 1 234,50 ». */
export function readNumber(value: number, language: Language = 'fr', money = false): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: money && !Number.isInteger(value) ? 2 : 0,
    maximumFractionDigits: 2,
  }).format(value)
}

/** What stands in a list as people read it: its items in order, and the words between them. */
export function readList(
  items: readonly string[],
  language: Language = 'fr',
): readonly { readonly type: 'element' | 'literal'; readonly value: string }[] {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).formatToParts(items)
}

type Steps = { readonly premierPas: string; readonly premierPasPro: string | null }

/** The first step of a fiche, worded for who reads it: a professional when the answers say so. */
export function firstStep({ premierPas, premierPasPro }: Steps, facts: Facts | null): string {
  return (facts !== null && isForSomeone(facts) ? premierPasPro : null) ?? premierPas
}
