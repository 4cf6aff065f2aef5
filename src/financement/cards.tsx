import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { idOfField, useFieldWords, type FieldProps } from './field-words.tsx'

/** A few answers, as cards. */
export function Cards({ champ, value, onChange, erreur, nomDe }: FieldProps) {
  const { label, aide } = useFieldWords(champ)
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
