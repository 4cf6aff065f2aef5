import { Checkbox } from 'react-aria-components/Checkbox'
import { useTranslation } from 'react-i18next'
import { hasHelp, idOfField, type FieldProps } from './field-words.tsx'
import { Cards } from './cards.tsx'
import { List } from './list.tsx'
import { Count } from './count.tsx'
import { Country } from './country.tsx'
import { keyOf } from './key-of.ts'
import './field.css'

/** As many answers as can stand as cards; more go into a list. */
const mostCards = 4

function Tick({ champ, value, onChange }: FieldProps) {
  const { t } = useTranslation()
  const aide = hasHelp(champ.id) ? t(keyOf('aide', champ.id)) : null
  return (
    <Checkbox
      id={idOfField(champ.id)}
      className="choix coche"
      data-choisi={value === true ? '' : undefined}
      isSelected={value === true}
      onChange={(ticked) => onChange(ticked || undefined)}
    >
      <span className="carre" aria-hidden="true" />
      <span>
        <span className="choix-mots">{t(keyOf('champ', champ.id))}</span>
        {aide === null ? null : <span className="choix-precision">{aide}</span>}
      </span>
    </Checkbox>
  )
}

/** A field of a form, with its label, its help and its error beside it. */
export function Field(props: FieldProps) {
  const { champ } = props
  switch (champ.genre) {
    case 'pays':
      return <Country {...props} />
    case 'nombre':
      return <Count {...props} />
    case 'case':
      return <Tick {...props} />
    case 'choix':
      return champ.choix.length > mostCards ? <List {...props} /> : <Cards {...props} />
  }
}
