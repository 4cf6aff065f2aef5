import { IconChevronDown, IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Checkbox } from 'react-aria-components/Checkbox'
import { ComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { NumberField } from 'react-aria-components/NumberField'
import { Popover } from 'react-aria-components/Popover'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { Select, SelectValue } from 'react-aria-components/Select'
import { Text } from 'react-aria-components/Text'
import { useTranslation } from 'react-i18next'
import { estEntier, type Champ, type Unite } from '../../machines/financement/formulaires/champ.ts'
import { largest } from '../../machines/financement/lecture.ts'
import { useFrame } from '../parts/page.tsx'
import { readNumber } from '../words.ts'

type Value = string | number | boolean | undefined

/** One field: what it asks, what was answered, and what is wrong. */
export type FieldProps = {
  readonly champ: Champ
  readonly value: Value
  /** Nothing when the field was emptied. */
  readonly onChange: (value: Value) => void
  /** Says what is wrong; null when nothing is. */
  readonly erreur: string | null
  /** The words of one of its answers. */
  readonly nomDe: (choix: string) => string
  /** Large steps beside a number, where nobody can type. */
  readonly pas: boolean
}

/** The id of the element that takes the focus for a field. */
export function idOfField(champ: string): string {
  return `champ-${champ}`
}

/** As many answers as can stand as cards; more go into a list. */
const mostCards = 4

const formats: Readonly<Record<Unite, Intl.NumberFormatOptions>> = {
  euro: { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 },
  semaine: { style: 'unit', unit: 'week', unitDisplay: 'long' },
  jour: { style: 'unit', unit: 'day', unitDisplay: 'long' },
  mois: { style: 'unit', unit: 'month', unitDisplay: 'long' },
  heure: { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 2 },
  an: { style: 'unit', unit: 'year', unitDisplay: 'long' },
  nombre: {},
}

const aides = new Set(['opco', 'convention', 'pays', 'reels', 'depenses', 'smic', 'handicap', 'cout-contrat'])

function useWords({ id, requis }: Champ): { readonly label: ReactNode; readonly aide: ReactNode } {
  const { t } = useTranslation()
  return {
    label: (
      <>
        {t(`financement.champ-${id}`)}
        {requis ? null : <span className="facultatif"> ({t('financement.facultatif')})</span>}
      </>
    ),
    aide: aides.has(id) ? (
      <Text slot="description" className="aide-champ">
        {t(`financement.aide-${id}`)}
      </Text>
    ) : null,
  }
}

function Cards({ champ, value, onChange, erreur, nomDe }: FieldProps) {
  const { label, aide } = useWords(champ)
  const choix = 'choix' in champ ? champ.choix : []
  return (
    <RadioGroup
      id={idOfField(champ.id)}
      className="champ"
      isRequired={champ.requis}
      isInvalid={erreur !== null}
      validationBehavior="aria"
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    >
      <Label className="champ-nom">{label}</Label>
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

function List({ champ, value, onChange, erreur, nomDe }: FieldProps) {
  const { t } = useTranslation()
  const { label, aide } = useWords(champ)
  const choix = 'choix' in champ ? champ.choix : []
  return (
    <Select
      className="champ"
      isRequired={champ.requis}
      isInvalid={erreur !== null}
      validationBehavior="aria"
      placeholder={t('financement.choisir')}
      value={typeof value === 'string' ? value : null}
      onChange={(key) => onChange(key === null ? undefined : String(key))}
    >
      <Label className="champ-nom">{label}</Label>
      {aide}
      <Button id={idOfField(champ.id)} className="liste-bouton">
        <SelectValue />
        <IconChevronDown aria-hidden="true" className="icone" />
      </Button>
      <FieldError className="erreur">{erreur}</FieldError>
      <Popover className="liste">
        <ListBox>
          {choix.map((one) => (
            <ListBoxItem key={one} id={one} className="liste-choix">
              {nomDe(one)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}

function Country({ champ, value, onChange, erreur, nomDe }: FieldProps) {
  const { t } = useTranslation()
  const { label, aide } = useWords(champ)
  const codes = 'choix' in champ ? champ.choix : []
  const countries = codes
    .map((id) => ({ id, nom: nomDe(id) }))
    .toSorted((one, other) => one.nom.localeCompare(other.nom))
  return (
    <ComboBox
      className="champ"
      isRequired={champ.requis}
      isInvalid={erreur !== null}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      defaultItems={countries}
      value={typeof value === 'string' ? value : null}
      onChange={(key) => onChange(key === null ? undefined : String(key))}
    >
      <Label className="champ-nom">{label}</Label>
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

const steps = [-100, -10, 10, 100] as const

/** Buttons that add or take away much at once. */
function Steps({ champ, value, onChange }: Pick<FieldProps, 'champ' | 'value' | 'onChange'>) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const from = typeof value === 'number' ? value : 0
  const label = t(`financement.champ-${champ.id}`)
  return (
    <div className="pas" role="group" aria-label={label}>
      {steps.map((step) => (
        <button key={step} type="button" onClick={() => onChange(Math.max(0, from + step))}>
          {step > 0 ? '+' : '−'}&nbsp;{readNumber(Math.abs(step), language)}
        </button>
      ))}
    </div>
  )
}

function Count({ champ, value, onChange, erreur, pas }: FieldProps) {
  const { label, aide } = useWords(champ)
  const { unite, min } = champ.genre === 'nombre' ? champ : { unite: 'nombre' as const, min: 0 }
  return (
    <NumberField
      className="champ"
      isRequired={champ.requis}
      isInvalid={erreur !== null}
      validationBehavior="aria"
      minValue={min}
      maxValue={Math.floor(largest)}
      formatOptions={{ ...(estEntier(unite) ? { maximumFractionDigits: 0 } : {}), ...formats[unite] }}
      value={typeof value === 'number' ? value : Number.NaN}
      onChange={(number) => onChange(Number.isNaN(number) ? undefined : number)}
    >
      <Label className="champ-nom">{label}</Label>
      {aide}
      <Group className="saisie">
        <Button slot="decrement" className="saisie-bouton">
          <IconMinus aria-hidden="true" className="icone" />
        </Button>
        <Input id={idOfField(champ.id)} />
        <Button slot="increment" className="saisie-bouton">
          <IconPlus aria-hidden="true" className="icone" />
        </Button>
      </Group>
      {pas && (unite === 'euro' || unite === 'heure') ? (
        <Steps champ={champ} value={value} onChange={onChange} />
      ) : null}
      <FieldError className="erreur">{erreur}</FieldError>
    </NumberField>
  )
}

function Tick({ champ, value, onChange }: FieldProps) {
  const { t } = useTranslation()
  const aide = aides.has(champ.id) ? t(`financement.aide-${champ.id}`) : null
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
        <span className="choix-mots">{t(`financement.champ-${champ.id}`)}</span>
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
