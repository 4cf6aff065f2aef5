/** The readings that are in French; `fr-x-falc` is the easy one, labelled « version simplifiée ». */
export const frenchLanguages = ['fr', 'fr-x-falc'] as const

/** A reading that is in French. */
export type FrenchLanguage = (typeof frenchLanguages)[number]

/** The languages into which the French is translated. */
export const translations = ['en', 'ar'] as const

/** A language into which the French is translated. */
export type Translation = (typeof translations)[number]

/** The readings we ship. */
export const languages = [...frenchLanguages, ...translations] as const

/** A reading in which every screen, question, fiche and acteur exists. */
export type Language = (typeof languages)[number]

/** A reading that says all: the easy one selects. */
export type FullLanguage = Exclude<Language, 'fr-x-falc'>

/** Whether this reading is in French. */
export function isFrench(language: Language): language is FrenchLanguage {
  return frenchLanguages.some((one) => one === language)
}

/** Whether this reading selects what to say: the easy version. */
export function isEasy(language: Language): language is 'fr-x-falc' {
  return language === 'fr-x-falc'
}

/** The reading that says all to who reads this one: where nothing is easy, the French. */
export function fullOf(language: Language): FullLanguage {
  return isEasy(language) ? 'fr' : language
}

/** The translations that are missing. */
export function missingTranslations(textes: object): readonly Translation[] {
  return translations.filter((language) => !Object.hasOwn(textes, language))
}

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
