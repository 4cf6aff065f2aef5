declare module 'virtual:passerelle/loaders' {
  type Language = import('../content/languages.ts').Language
  type Each<T> = { readonly [L in Language]: () => Promise<T> }

  export const rules: () => Promise<{ readonly rules: import('../content/content.ts').Rules }>
  export const people: () => Promise<{ readonly people: import('../content/content.ts').People }>
  export const screens: Each<{ readonly screens: import('../content/content.ts').Ecrans }>
  export const questions: Each<{ readonly questions: import('../content/pages.ts').QuestionsPage }>
  export const resumes: Each<{ readonly resumes: import('../content/pages.ts').Resumes }>
  export const fiches: Readonly<
    Record<string, Each<{ readonly fiche: import('../content/pages.ts').FichePage }>>
  >
}
