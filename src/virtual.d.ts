declare module 'virtual:passerelle/pages' {
  type Language = import('../content/languages.ts').Language
  type Each<T> = { readonly [L in Language]: () => Promise<T> }
  type Pages<T> = Readonly<Record<string, Each<T>>>

  export const fiches: Pages<{ readonly fiche: import('../content/pages/fiche.ts').FichePage }>
  export const acteurs: Pages<{ readonly acteur: import('../content/pages/acteur.ts').ActeurPage }>
  export const opco: Pages<{ readonly opco: import('../content/pages/opco.ts').OpcoPage }>
  export const baremes: Pages<{ readonly bareme: import('../content/pages/bareme.ts').BaremePage }>
}

declare module 'virtual:passerelle/attente' {
  type Language = import('../content/languages.ts').Language
  type Words = { readonly titre: string; readonly texte: string }

  /** What a waiting kiosk says, in every language at once. */
  export const attente: Readonly<Record<Language, Words>>
}

declare module 'virtual:passerelle/loaders' {
  type Language = import('../content/languages.ts').Language
  type Each<T> = { readonly [L in Language]: () => Promise<T> }

  /** How many fiches there are. */
  export const ficheCount: number
  /** Someone who answers whoever and wherever one is. */
  export const firstCall: import('../content/content.ts').FirstCall
  export const pages: () => Promise<typeof import('virtual:passerelle/pages')>
  export const rules: () => Promise<{ readonly rules: import('../content/content.ts').Rules }>
  /** The cases that new counsellors practise on, in French. */
  export const exercices: () => Promise<{
    readonly exercices: readonly import('../content/schema/exercice.ts').Exercice[]
  }>
  /** What counsellors type for an answer, in French. */
  export const motsConseil: () => Promise<{
    readonly motsConseil: import('../content/schema/mots-conseil.ts').MotsConseil
  }>
  export const etat: () => Promise<{ readonly etat: import('../content/pages/etat.ts').Etat }>
  export const people: () => Promise<{ readonly people: import('../content/content.ts').People }>
  /** The communes of the region, as the compact text that `readCommunes` reads. */
  export const communes: () => Promise<{ readonly communes: string }>
  /** The offices that serve communes, by acteur. */
  export const bureaux: () => Promise<{ readonly bureaux: import('../content/pages/bureaux.ts').Bureaux }>
  export const financement: {
    readonly [S in import('../content/pages/financement.ts').Simulateur]: () => Promise<{
      readonly regles: import('../content/pages/financement.ts').Regles[S]
    }>
  }
  export const screens: Each<{ readonly screens: import('../content/content.ts').Ecrans }>
  export const suite: Each<{ readonly suite: import('../content/content.ts').Ecrans }>
  export const questions: Each<{ readonly questions: import('../content/pages/questions.ts').QuestionsPage }>
  export const resumes: Each<{ readonly resumes: import('../content/pages/resumes.ts').Resumes }>
  export const listes: Each<{ readonly listes: import('../content/pages/resumes.ts').Listes }>
  export const glossaire: Each<{
    readonly glossaire: readonly import('../content/pages/termes.ts').TermeGlossaire[]
  }>
  export const acces: Each<{ readonly acces: readonly import('../content/pages/acces.ts').ThemePage[] }>
  export const brefs: Each<{ readonly brefs: import('../content/pages/brefs.ts').Brefs }>
  export const contacts: Each<{ readonly contacts: import('../content/pages/contacts.ts').ContactsPage }>
  export const recherche: Each<{ readonly recherche: import('../content/pages/recherche.ts').RecherchePage }>
}
