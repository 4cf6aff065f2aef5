import { IconChevronDown } from '@tabler/icons-react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { useFrame } from '../parts/page.tsx'
import { idOfField, useFieldWords, type FieldProps } from './field-words.tsx'
import { sorted } from '../../content/sorted.ts'

/** A country, by its first letters or from the list. */
export function Country({ champ, value, onChange, erreur, nomDe }: FieldProps) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const { label, aide } = useFieldWords(champ)
  const codes = 'choix' in champ ? champ.choix : []
  const countries = sorted(
    codes.map((id) => ({ id, nom: nomDe(id) })),
    (one, other) => one.nom.localeCompare(other.nom, language),
  )
  return (
    <ComboBox
      className="zone"
      isRequired={champ.requis}
      isInvalid={erreur !== null}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      defaultItems={countries}
      value={typeof value === 'string' ? value : null}
      onChange={(key) => onChange(key === null ? undefined : String(key))}
    >
      <Label className="zone-nom">{label}</Label>
      {aide}
      <Group className="saisie">
        <Input id={idOfField(champ.id)} autoComplete="off" />
        <Button className="saisie-bouton">
          <IconChevronDown aria-hidden="true" className="icone" />
        </Button>
      </Group>
      <FieldError className="erreur">{erreur}</FieldError>
      <Popover className="liste">
        <ListBox<{ readonly id: string; readonly nom: string }>
          renderEmptyState={() => <p className="liste-vide">{t('financement.sans-pays')}</p>}
        >
          {({ id, nom }) => (
            <ListBoxItem id={id} textValue={nom} className="liste-choix">
              {nom}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
