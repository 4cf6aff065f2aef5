import { IconChevronDown } from '@tabler/icons-react'
import { Button } from 'react-aria-components/Button'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import { useTranslation } from 'react-i18next'
import { ChoiceName } from './choice-name.tsx'
import { idOfField, useFieldWords, type FieldProps } from './field-words.tsx'

/** Many answers, in a list that opens. */
export function List({ champ, value, onChange, erreur, nomDe }: FieldProps) {
  const { t } = useTranslation()
  const { label, aide } = useFieldWords(champ)
  const choix = 'choix' in champ ? champ.choix : []
  return (
    <Select
      className="zone entiere"
      isRequired={champ.requis}
      isInvalid={erreur !== null}
      validationBehavior="aria"
      placeholder={t('financement.choisir')}
      value={typeof value === 'string' ? value : null}
      onChange={(key) => onChange(key === null ? undefined : String(key))}
    >
      <Label className="zone-nom">{label}</Label>
      {aide}
      <Button id={idOfField(champ.id)} className="liste-bouton">
        <SelectValue />
        <IconChevronDown aria-hidden="true" className="icone" />
      </Button>
      <FieldError className="erreur">{erreur}</FieldError>
      <Popover className="liste">
        <ListBox>
          {choix.map((one) => (
            <ListBoxItem key={one} id={one} textValue={nomDe(one)} className="liste-choix">
              <ChoiceName champ={champ.id} choix={one} nom={nomDe(one)} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
