import { IconChevronDown } from '@tabler/icons-react'
import { Button } from 'react-aria-components/Button'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { Select, SelectValue } from 'react-aria-components/Select'
import { useTranslation } from 'react-i18next'
import { Answer, idOfField, useWords, type FieldProps } from './field-words.tsx'

/** A few answers, as cards. */
export function Cards({ champ, value, onChange, erreur, nomDe }: FieldProps) {
  const { label, aide } = useWords(champ)
  const choix = 'choix' in champ ? champ.choix : []
  return (
    <RadioGroup
      id={idOfField(champ.id)}
      className="zone entiere"
      isRequired={champ.requis}
      isInvalid={erreur !== null}
      validationBehavior="aria"
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    >
      <Label className="zone-nom">{label}</Label>
      {aide}
      <div className="choix-groupe">
        {choix.map((one) => (
          <Radio key={one} value={one} className="choix" data-choisi={one === value ? '' : undefined}>
            <span className="rond" aria-hidden="true" />
            <span className="choix-mots">{nomDe(one)}</span>
          </Radio>
        ))}
      </div>
      <FieldError className="erreur">{erreur}</FieldError>
    </RadioGroup>
  )
}

/** Many answers, in a list that opens. */
export function List({ champ, value, onChange, erreur, nomDe }: FieldProps) {
  const { t } = useTranslation()
  const { label, aide } = useWords(champ)
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
              <Answer champ={champ.id} choix={one} nom={nomDe(one)} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
