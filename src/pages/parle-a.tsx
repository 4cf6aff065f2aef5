import { useTranslation } from 'react-i18next'
import type { FichePage } from '../../content/pages/fiche.ts'
import { whoReads } from '../../machines/orientation/who-reads.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'

type Props = { readonly publics: FichePage['publics']; readonly facts: Facts | null }

/** Whether a fiche is for professionals alone: it says « vous » to them. */
function isForProfessionals(publics: FichePage['publics']): boolean {
  return publics.every(({ criteres }) =>
    criteres.some(({ question, parmi }) => question === 'profil' && !parmi.includes('beneficiaire')),
  )
}

/** To whom a fiche says « vous », when it is known that they are not who reads. */
export function ParleA({ publics, facts }: Props) {
  const { t } = useTranslation()
  const lecteur = facts === null ? 'beneficiaire' : whoReads(facts)
  if (lecteur === 'beneficiaire' || isForProfessionals(publics)) return null
  return <p className="note">{t(`fiche.parle-a-${lecteur}`)}</p>
}
