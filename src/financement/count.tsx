import { IconMinus, IconPlus } from '@tabler/icons-react'
import { Button } from 'react-aria-components/Button'
import { FieldError } from 'react-aria-components/FieldError'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField } from 'react-aria-components/NumberField'
import { useTranslation } from 'react-i18next'
import { isWhole, type Unite } from '../../machines/financement/formulaires/champ.ts'
import { useFrame } from '../parts/page.tsx'
import { readNumber } from '../formats.ts'
import { keyOf } from './key-of.ts'
import { idOfField, useFieldWords, type FieldProps } from './field-words.tsx'

const formats: Readonly<Record<Unite, Intl.NumberFormatOptions>> = {
  euro: { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 },
  semaine: { style: 'unit', unit: 'week', unitDisplay: 'long' },
  jour: { style: 'unit', unit: 'day', unitDisplay: 'long' },
  mois: { style: 'unit', unit: 'month', unitDisplay: 'long' },
  heure: { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 2 },
  an: { style: 'unit', unit: 'year', unitDisplay: 'long' },
  nombre: {},
}

const amounts = [-100, -10, 10, 100] as const

/** Buttons that add or take away much at once. */
function Steps({ champ, value, onChange }: Pick<FieldProps, 'champ' | 'value' | 'onChange'>) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const from = typeof value === 'number' ? value : 0
  const [least, most] = champ.genre === 'nombre' ? champ.limites : [0, 0]
  const label = t(keyOf('champ', champ.id))
  return (
    <div className="pas" role="group" aria-label={label}>
      {amounts.map((step) => (
        <button
          key={step}
          type="button"
          onClick={() => onChange(Math.min(most, Math.max(least, from + step)))}
        >
          {step > 0 ? '+' : '−'}&nbsp;{readNumber(Math.abs(step), language)}
        </button>
      ))}
    </div>
  )
}

/** A number with its unit, typed or stepped. */
export function Count({ champ, value, onChange, erreur, steps }: FieldProps) {
  const { label, aide } = useFieldWords(champ)
  const { unite, limites } =
    champ.genre === 'nombre' ? champ : { unite: 'nombre' as const, limites: [0, 0] as const }
  return (
    <NumberField
      className="zone"
      isRequired={champ.requis}
      isInvalid={erreur !== null}
      validationBehavior="aria"
      minValue={limites[0]}
      maxValue={limites[1]}
      // A number out of bounds stays as it was typed, and is told.
      commitBehavior="validate"
      formatOptions={{ ...(isWhole(unite) ? { maximumFractionDigits: 0 } : {}), ...formats[unite] }}
      value={typeof value === 'number' ? value : Number.NaN}
      onChange={(number) => onChange(Number.isNaN(number) ? undefined : number)}
    >
      <Label className="zone-nom">{label}</Label>
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
      {steps && (unite === 'euro' || unite === 'heure') ? (
        <Steps champ={champ} value={value} onChange={onChange} />
      ) : null}
      <FieldError className="erreur">{erreur}</FieldError>
    </NumberField>
  )
}
