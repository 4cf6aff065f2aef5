/** The texts in which everything is written in full; `fr-x-falc` is the easy-read version, labelled « version simplifiée ». */
export const fullLanguages = ['fr', 'fr-x-falc'] as const

/** A text in which everything is written in full. */
export type FullLanguage = (typeof fullLanguages)[number]

/** The languages in which every question and screen exists, and a summary of every fiche and acteur. */
export const summaryLanguages = ['en', 'ar'] as const

/** A language in which a fiche and an acteur have a summary. */
export type SummaryLanguage = (typeof summaryLanguages)[number]

/** The texts we ship. */
export const languages = [...fullLanguages, ...summaryLanguages] as const

/** A language in which every screen and question exists. */
export type Language = (typeof languages)[number]

/** Whether everything is written in full in this language. */
export function isFull(language: Language): language is FullLanguage {
  return fullLanguages.some((one) => one === language)
}

/** The languages in which a summary is missing. */
export function missingSummaries(textes: object): readonly SummaryLanguage[] {
  return summaryLanguages.filter((language) => !Object.hasOwn(textes, language))
}

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
