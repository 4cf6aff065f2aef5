import { useTranslation } from 'react-i18next'
import type { PaperStep } from './paper-steps.ts'

const words = { revoir: 'plan.revoir', commencer: 'parcours.commencer', puis: 'parcours.puis' } as const

/** Above the first of the steps, and above those that come after it: when to take them. */
export function Ordre({ ordre }: Pick<PaperStep, 'ordre'>) {
  const { t } = useTranslation()
  if (ordre === null) return null
  return <h2 className="ordre">{t(words[ordre])}</h2>
}
