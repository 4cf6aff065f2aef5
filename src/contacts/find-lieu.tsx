import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readCommunes } from '../../content/lieux/communes.ts'
import { findLieu } from '../../content/lieux/find-lieu.ts'
import type { ChosenLieu } from './chosen-lieu.ts'
import { SearchField, useLooking } from '../recherche/search-field.tsx'
import { FoundLieu, titleOfLieu } from './found-lieu.tsx'
import { Touches } from './touches.tsx'

type Props = {
  /** The communes, as `readCommunes` reads them. */
  readonly communes: string
  readonly kiosk: boolean
  readonly onChoose: (chosen: ChosenLieu) => void
}

/** Where the person lives, by a commune or a postcode; what is typed is forgotten as soon as one is chosen. */
export function FindLieu({ communes, kiosk, onChoose }: Props) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const [keys, setKeys] = useState(false)
  const known = useMemo(() => readCommunes(communes), [communes])
  const { asked, onSearch, heading } = useLooking(query)
  const lieu = useMemo(() => findLieu(known, query === '' ? '' : asked), [known, asked, query])
  const title = titleOfLieu(lieu, asked, t)
  return (
    <div className="lieu-cherche">
      <SearchField
        id="commune"
        label={t('contacts.champ')}
        button={t('contacts.chercher')}
        help={t(kiosk ? 'contacts.aide-borne' : 'contacts.aide')}
        query={query}
        onQuery={setQuery}
        onSearch={onSearch}
        status={title}
        {...(kiosk ? { inputMode: 'none' as const } : {})}
      />
      {kiosk ? null : (
        <button
          type="button"
          className="bouton discret vers-touches"
          aria-expanded={keys}
          onClick={() => setKeys(!keys)}
        >
          {t('contacts.touches')}
        </button>
      )}
      {kiosk || keys ? <Touches value={query} onValue={setQuery} /> : null}
      {title === '' ? null : (
        <FoundLieu
          lieu={lieu}
          title={title}
          heading={heading}
          onChoose={(chosen) => {
            setQuery('')
            onChoose(chosen)
          }}
        />
      )}
    </div>
  )
}
