import { render, type RenderResult } from '@testing-library/react'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { content } from '../../support/content.ts'
import { languages, type Language } from '../../../content/languages.ts'
import type { Question } from '../../../content/questions.ts'
import type { TexteQuestion } from '../../../content/schema/question.ts'
import { Annonces } from '../../../src/parts/annonces.tsx'
import { FrameContext, type Frame } from '../../../src/parts/page.tsx'
import { writeRoute } from '../../../src/routes.ts'
import { speak } from '../../../src/words.ts'

/** One value for each language, made when it is first asked for. */
export function inEach<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  const made = {} as Record<Language, T>
  for (const language of languages) {
    let value: { readonly it: T } | undefined
    Object.defineProperty(made, language, {
      enumerable: true,
      get: () => (value ??= { it: make(language) }).it,
    })
  }
  return made
}

/** The real words of the screens. */
export const spoken: Readonly<Record<Language, i18n>> = inEach((language) =>
  speak(language, content.words[language].ecrans),
)

/** The real words of a question. */
export function wordsOf(question: Question, language: Language = 'fr'): TexteQuestion {
  return content.words[language].questions[question]
}

/** A screen within its language and its page's frame; the frame's defaults are plain. */
export function framed(screen: ReactNode, { language = 'fr', ...frame }: Partial<Frame> = {}): ReactNode {
  const plain: Frame = {
    language,
    inLanguage: (one) => writeRoute({ name: 'accueil' }, one),
    at: (route) => writeRoute(route, language),
    poste: false,
    conseil: true,
    signaler: null,
    origin: null,
    dark: false,
    onTheme: () => undefined,
    garder: null,
    onEnd: null,
    onWipe: () => undefined,
  }
  return (
    <I18nextProvider i18n={spoken[language]}>
      <FrameContext value={{ ...plain, ...frame }}>
        <Annonces about="">{screen}</Annonces>
      </FrameContext>
    </I18nextProvider>
  )
}

/** Renders a screen as the app would. */
export function show(screen: ReactNode, frame: Partial<Frame> = {}): RenderResult {
  return render(framed(screen, frame))
}

/** What the page says to those who hear it. */
export function heard(manner: 'calmes' | 'urgentes' = 'calmes'): readonly string[] {
  return [...document.querySelectorAll(`[data-annonces="${manner}"] > *`)].map((one) => one.textContent)
}

/** A screen as files hold it, and not in the document: quick to read. */
export function print(screen: ReactNode, frame: Partial<Frame> = {}): HTMLElement {
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(framed(screen, frame))
  // What is only heard is the app's, beside the screen.
  for (const region of page.querySelectorAll('[data-annonces]')) region.remove()
  return page
}
