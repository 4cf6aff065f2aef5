import { useTranslation } from 'react-i18next'
import { departements } from '../../content/lieux/departements.ts'
import { Francais } from '../parts/francais.tsx'
import type { ChosenLieu } from './chosen-lieu.ts'

type Props = {
  /** What is asked. */
  readonly label: string
  readonly lieu: ChosenLieu | null
  readonly onChoose: (lieu: ChosenLieu) => void
}

/** The départements of the region to choose from, and elsewhere. */
export function DepartementButtons({ label, lieu, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <div className="departements" role="group" aria-labelledby="departements">
      <p id="departements">{label}</p>
      {[...departements, 'ailleurs' as const].map((departement) => (
        <button
          key={departement}
          type="button"
          className="bouton discret"
          aria-pressed={departement === lieu?.departement}
          onClick={() => onChoose({ departement, commune: null })}
        >
          {departement === 'ailleurs' ? (
            t('contacts.ailleurs')
          ) : (
            <Francais>{t(`departement.${departement}`)}</Francais>
          )}
        </button>
      ))}
    </div>
  )
}
