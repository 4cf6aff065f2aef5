declare module 'virtual:passerelle/loaders' {
  type Language = import('../content/languages.ts').Language
  type Each<T> = { readonly [L in Language]: () => Promise<T> }

  export const knowledge: () => Promise<{ readonly knowledge: import('../content/content.ts').Knowledge }>
  export const screens: Each<{ readonly screens: import('../content/content.ts').Ecrans }>
  export const questions: Each<{
    readonly questions: Readonly<
      Record<
        import('../content/questions.ts').Question,
        import('../content/schema/question.ts').TexteQuestion
      >
    >
  }>
  export const resumes: Each<{ readonly resumes: import('../content/pages.ts').Resumes }>
  export const fiches: Readonly<
    Record<string, Each<{ readonly fiche: import('../content/pages.ts').FichePage }>>
  >
}
