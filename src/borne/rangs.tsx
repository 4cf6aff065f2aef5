import { IconArrowBigUp, IconBackspace, IconCornerDownLeft } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../parts/annonces.tsx'
import { useFrame } from '../parts/page.tsx'
import { rowsOf, type Disposition } from './dispositions.ts'
import { signs } from './signs.ts'
import { enterIn, eraseIn, typeInto, type Field } from './field.ts'

type Props = { readonly field: Field; readonly disposition: Disposition }

/** The rows of keys: figures, letters or signs, then the space; what is typed goes into the field. */
export function Rangs({ field, disposition }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const announce = useAnnounce()
  const [withSigns, setSigns] = useState(false)
  const [capital, setCapital] = useState(false)
  const isArabic = disposition === 'arabe'
  const hasCapitals = !isArabic && !withSigns
  const rows = rowsOf(disposition, withSigns)
  const last = rows.length - 1

  const press = (act: () => void): void => {
    act()
    setCapital(false)
    // Who touches sees the field; who goes from key to key hears the word being written.
    if (document.activeElement !== field) announce(field.value.split(/\s/u).at(-1) ?? '')
  }
  const letter = (one: string) => {
    const text = capital && hasCapitals ? one.toLocaleUpperCase('fr') : one
    const sign = signs.get(one)
    return (
      <button
        key={one}
        type="button"
        className="lettre"
        data-repete=""
        aria-label={sign === undefined ? undefined : t(`clavier.${sign}`)}
        onClick={() => press(() => typeInto(field, text))}
      >
        {text}
      </button>
    )
  }
  const gesture = (name: string, picture: ReactNode, act: () => void) => (
    <button type="button" className="lettre large" lang={language} data-repete="" onClick={() => press(act)}>
      {picture}
      <span className="hors-ecran">{name}</span>
    </button>
  )
  return (
    <div className="clavier-lettres" dir="ltr" lang={isArabic ? 'ar' : 'fr'}>
      {rows.map((row, rank) => (
        <div key={row.join('')} className="clavier-rang">
          {rank === last && hasCapitals ? (
            <button
              type="button"
              className="lettre large"
              lang={language}
              aria-pressed={capital}
              onClick={() => setCapital(!capital)}
            >
              <IconArrowBigUp aria-hidden="true" className="icone" />
              <span className="hors-ecran">{t('clavier.majuscule')}</span>
            </button>
          ) : null}
          {row.map(letter)}
          {rank === last
            ? gesture(t('clavier.effacer'), <IconBackspace aria-hidden="true" className="icone" />, () =>
                eraseIn(field),
              )
            : null}
        </div>
      ))}
      <div className="clavier-rang" lang={language}>
        <button type="button" className="lettre longue large" onClick={() => setSigns(!withSigns)}>
          {t(withSigns ? 'clavier.lettres' : 'clavier.signes')}
        </button>
        <button
          type="button"
          className="lettre longue espace"
          data-repete=""
          onClick={() => press(() => typeInto(field, ' '))}
        >
          {t('clavier.espace')}
        </button>
        {gesture(t('clavier.entree'), <IconCornerDownLeft aria-hidden="true" className="icone" />, () =>
          enterIn(field),
        )}
      </div>
    </div>
  )
}
