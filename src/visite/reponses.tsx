import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Suites } from '../parts/suites.tsx'
import { Page } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'

/** One answer of the recap: its sentence, what it is about, where to change it. */
export type Line = {
  readonly question: string
  readonly phrase: string
  readonly sujet: string
  readonly change: string
}

type Props = {
  readonly lines: readonly Line[]
  /** Whether a question is still to come. */
  readonly unfinished: boolean
  /** Where the primary action leads: the parcours, or the next question. */
  readonly next: string
  /** Where questions that only sharpen the result are asked; null when there are none. */
  readonly more: string | null
  readonly onBack: () => void
}

/** The recap: every answer as a sentence, each with a way to change it. */
export function Reponses({ lines, unfinished, next, more, onBack }: Props) {
  const { t } = useTranslation()
  return (
    <Page
      name="reponses"
      alone
      actions={
        <>
          <button type="button" className="bouton discret" onClick={onBack}>
            <IconArrowLeft aria-hidden="true" className="icone fleche" />
            {t('commun.retour')}
          </button>
          <a className="bouton" href={next}>
            {t(unfinished ? 'reponses.finir' : 'reponses.voir')}
            <IconArrowRight aria-hidden="true" className="icone fleche" />
          </a>
        </>
      }
    >
      <Titre>{t('reponses.titre')}</Titre>
      <p className="chapeau">{t('reponses.chapeau')}</p>
      <ol className="recit" role="list">
        {lines.map(({ question, phrase, sujet, change }) => (
          <li key={question}>
            <p>{phrase}</p>
            <a href={change}>
              <span aria-hidden="true">{t('reponses.changer')}</span>
              <span className="hors-ecran">{t('reponses.changer-quoi', { sujet })}</span>
            </a>
          </li>
        ))}
      </ol>
      {more === null ? null : (
        <p>
          <a className="seul" href={more}>
            {t('reponses.finir')}
          </a>
        </p>
      )}
    </Page>
  )
}

type EmptyProps = {
  readonly start: string
  /** Another way to go on. */
  readonly children?: ReactNode
}

/** There is no answer to show: why, and how to begin. */
export function SansReponse({ start, children }: EmptyProps) {
  const { t } = useTranslation()
  return (
    <Page
      name="sans-reponse"
      actions={
        <a className="bouton" href={start}>
          {t('reponses.commencer')}
          <IconArrowRight aria-hidden="true" className="icone fleche" />
        </a>
      }
    >
      <Titre>{t('reponses.vide-titre')}</Titre>
      <p className="chapeau">{t('reponses.vide')}</p>
      <Suites />
      {children}
    </Page>
  )
}
