import { IconCircleCheck, IconCircleMinus, IconHelpCircle, type Icon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../machines/regles/eligibility.ts'

/** The pictogram of each verdict. */
export const verdictIcons: Readonly<Record<Verdict, Icon>> = {
  possible: IconCircleCheck,
  'a-verifier': IconHelpCircle,
  exclu: IconCircleMinus,
}

/** A verdict by its pictogram, its word and its border; colour comes last. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation()
  const Pictogram = verdictIcons[verdict]
  return (
    <span className="verdict" data-verdict={verdict}>
      <Pictogram aria-hidden="true" className="icone" />
      {t(`verdict.${verdict}`)}
    </span>
  )
}
