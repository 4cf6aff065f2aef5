import { IconBackspace } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

const figures = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** How many figures a postcode has. */
const whole = 5

type Props = { readonly value: string; readonly onValue: (value: string) => void }

/** Ten keys to type a postcode where there is no keyboard, laid out as on a phone; what is typed is said figure by figure. */
export function Touches({ value, onValue }: Props) {
  const { t } = useTranslation()
  const typed = value.replaceAll(/\D/g, '')
  const key = (figure: string) => (
    <button
      key={figure}
      type="button"
      className="touche"
      data-repete=""
      onClick={() => onValue((typed + figure).slice(0, whole))}
    >
      {figure}
    </button>
  )
  return (
    <div className="touches" role="group" aria-label={t('contacts.touches')} dir="ltr">
      {figures.map(key)}
      <button type="button" className="touche" data-repete="" onClick={() => onValue(typed.slice(0, -1))}>
        <IconBackspace aria-hidden="true" className="icone" />
        <span className="hors-ecran">{t('contacts.effacer-un')}</span>
      </button>
      {key('0')}
      <button type="button" className="touche mot" onClick={() => onValue('')}>
        {t('contacts.effacer')}
      </button>
      <p role="status" className="hors-ecran">
        {typed === '' ? '' : t('contacts.tape', { chiffres: typed.split('').join(' ') })}
      </p>
    </div>
  )
}
