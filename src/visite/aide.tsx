import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type Props = {
  readonly id: string
  /** What helps to answer, if the question has such words. */
  readonly aide: string | undefined
  /** Whether the question is about health. */
  readonly sensible: boolean
}

/** What helps to answer a question, and what becomes of an answer about health. */
export function Aide({ id, aide, sensible }: Props) {
  const { t } = useTranslation()
  return (
    <div id={id} className="aide">
      {aide === undefined ? null : <p>{aide}</p>}
      {sensible ? (
        <p className="sensible">
          <IconLock aria-hidden="true" className="icone" />
          {t('question.sensible')}
        </p>
      ) : null}
    </div>
  )
}
