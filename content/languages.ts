/** The texts we ship today; `fr-x-falc` is the easy-read version, labelled « version simplifiée ». */
export const languages = ['fr', 'fr-x-falc'] as const

/** A language in which every screen, question and fiche exists. */
export type Language = (typeof languages)[number]
