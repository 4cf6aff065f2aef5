import { IconBriefcase, IconCompass, IconSchool, IconSunrise, type Icon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isEasy } from '../../content/languages.ts'
import type { Pictogramme } from '../../content/pictogrammes.ts'
import { stages, type Stage } from '../../content/stages.ts'
import { useFrame } from './page.tsx'
import { Pictogramme as Image } from './pictogramme.tsx'

/** The pictogram of each stage. */
const icons: Readonly<Record<Stage, Icon>> = {
  remobilisation: IconSunrise,
  preparation: IconCompass,
  formation: IconSchool,
  emploi: IconBriefcase,
}

/** The same in the easy version. */
const pictures = {
  remobilisation: 'rythme',
  preparation: 'projet',
  formation: 'formation',
  emploi: 'emploi',
} as const satisfies Record<Stage, Pictogramme>

/** The picture of a stage, beside its word. */
export function StagePicture({
  stage,
  className = 'icone',
}: {
  readonly stage: Stage
  readonly className?: string
}) {
  const Pictogram = icons[stage]
  return isEasy(useFrame().language) ? (
    <Image nom={pictures[stage]} />
  ) : (
    <Pictogram aria-hidden="true" className={className} />
  )
}

/** A stage of the guide: its colour, its pictogram and its word, always the three together. */
export function StageTag({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  return (
    <span className="stage" data-stage={stage}>
      <StagePicture stage={stage} />
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
