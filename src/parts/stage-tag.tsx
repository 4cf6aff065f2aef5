import { IconBriefcase, IconCompass, IconSchool, IconSunrise, type Icon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { stages, type Stage } from '../../content/stages.ts'

/** The pictogram of each stage. */
export const stageIcons: Readonly<Record<Stage, Icon>> = {
  remobilisation: IconSunrise,
  preparation: IconCompass,
  formation: IconSchool,
  emploi: IconBriefcase,
}

/** A stage of the guide: its colour, its pictogram and its word, always the three together. */
export function StageTag({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const Pictogram = stageIcons[stage]
  return (
    <span className="stage" data-stage={stage}>
      <Pictogram aria-hidden="true" className="icone" />
      {t(`stage.${stage}`)}
    </span>
  )
}

/** The four stages as stations of one line; `current` is where the person is, if known. */
export function StageLine({ current }: { readonly current: Stage | null }) {
  const { t } = useTranslation()
  return (
    <ol className="ligne" role="list" aria-label={t('stage.ligne')}>
      {stages.map((stage) => (
        <li key={stage} data-stage={stage} aria-current={stage === current ? 'step' : undefined}>
          <StageTag stage={stage} />
        </li>
      ))}
    </ol>
  )
}
