import { useTranslation } from 'react-i18next'
import type { Stage } from '../../content/stages.ts'
import type { Remaining } from '../../machines/visite/remaining.ts'
import { useFrame } from '../parts/page.tsx'

type Props = {
  /** How many questions have been asked, this one included. */
  readonly numero: number
  /** How many remain, this one included. */
  readonly left: Remaining
  /** Whether an answer to this one is chosen: its station lights. */
  readonly chosen: boolean
  /** The stage where that answer leads, if it leads to one. */
  readonly stage: Stage | null
}

/** How far one has come, in words, and as a line with a station a question: lit by answers, and by nothing else. */
export function Avancee({ numero, left: { shortest, longest }, chosen, stage }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const total = numero - 1 + longest
  const sure = numero - 1 + shortest
  return (
    <div className="avancee">
      <ol className="gares" role="list" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <li
            key={index}
            data-allumee={index + 1 < numero || (index + 1 === numero && chosen) ? '' : undefined}
            data-ici={index + 1 === numero ? '' : undefined}
            data-peut-etre={index + 1 > sure ? '' : undefined}
            data-stage={index + 1 === numero ? (stage ?? undefined) : undefined}
          />
        ))}
      </ol>
      <p className="position">
        {numero === total
          ? t('question.derniere')
          : t(sure === total ? 'question.position' : 'question.position-environ', { numero, total })}
      </p>
      <a href={at({ name: 'carte' })}>{t('commun.voir-carte')}</a>
    </div>
  )
}
