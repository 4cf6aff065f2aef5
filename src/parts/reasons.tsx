import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Why, in the person's words: an answer that speaks for it, or what remains to check. */
export type Because = {
  readonly effet: 'remplit' | 'a-verifier' | 'exclut'
  readonly texte: string
  /** The same beside a verdict, which says already which way it counts. */
  readonly court: string
  /** How soon it is told where only one is: the least first. */
  readonly rang: number
}

const marks = { remplit: IconCheck, 'a-verifier': IconQuestionMark, exclut: IconX } as const

/** The reasons of a verdict, each with its sign and its words; the words alone say which way it counts. */
export function Reasons({ raisons }: { readonly raisons: readonly Omit<Because, 'court' | 'rang'>[] }) {
  const { t } = useTranslation()
  if (raisons.length === 0) return <p>{t('parcours.rien-contre')}</p>
  return (
    <ul className="raisons" role="list">
      {raisons.map(({ effet, texte }) => {
        const Sign = marks[effet]
        return (
          <li key={texte} data-effet={effet}>
            <Sign aria-hidden="true" className="icone" />
            <span>{texte}</span>
          </li>
        )
      })}
    </ul>
  )
}
