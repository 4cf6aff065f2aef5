import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resumes, Usages } from '../../content/pages/resumes.ts'
import { stages } from '../../content/stages.ts'
import { useAnnounced } from '../parts/annonces.tsx'
import { noFilter, type FicheFilter } from './fiche-filter.ts'
import { calledEtapes } from './is-wanted.ts'

type ChoiceProps = {
  readonly label: string
  readonly value: string | null
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly onChoose: (value: string | null) => void
}

/** One list to choose in; its first line is all. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
        <option value="">{t('fiches.tout')}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}

type Props = {
  readonly resumes: Resumes
  readonly usages: Readonly<Record<string, Usages>>
  readonly filter: FicheFilter
  readonly onFilter: (filter: FicheFilter) => void
  /** How many fiches are shown, in words: said when a choice changes it. */
  readonly count: string
}

/** Chooses fiches by stage, by whom they are for, and by what for; nothing of it is shown without JavaScript. */
export function ChooseFiches({ resumes, usages, filter, onFilter, count }: Props) {
  const { t } = useTranslation()
  const all = Object.values(usages)
  const served = new Set(all.flatMap((one) => Object.keys(one)))
  const called = calledEtapes(all, filter.parcours)
  useAnnounced(filter === noFilter ? '' : count, filter)
  const chooseParcours = (parcours: string | null): void => {
    const kept = filter.etape !== null && calledEtapes(all, parcours).has(filter.etape)
    onFilter({ ...filter, parcours, etape: kept ? filter.etape : null })
  }
  return (
    <form
      className="choisir-fiches"
      aria-label={t('fiches.choisir')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={t('fiches.par-moment')}
        value={filter.stage}
        options={stages.map((stage) => [stage, t(`stage.${stage}`)])}
        onChoose={(value) => onFilter({ ...filter, stage: stages.find((one) => one === value) ?? null })}
      />
      <Choice
        label={t('fiches.par-public')}
        value={filter.parcours}
        options={Object.entries(resumes.parcours).flatMap(([id, { titre }]) =>
          served.has(id) ? [[id, titre] as const] : [],
        )}
        onChoose={chooseParcours}
      />
      <Choice
        label={t('fiches.par-besoin')}
        value={filter.etape}
        options={Object.entries(resumes.etapes).flatMap(([id, { titre }]) =>
          called.has(id) ? [[id, titre] as const] : [],
        )}
        onChoose={(etape) => onFilter({ ...filter, etape })}
      />
    </form>
  )
}
