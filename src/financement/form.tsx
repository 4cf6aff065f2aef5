import { useTranslation } from 'react-i18next'
import { depassees, type Champ, type Valeurs } from '../../machines/financement/formulaires/champ.ts'
import { readNumber } from '../formats.ts'
import { useFrame } from '../parts/page.tsx'
import { Field } from './field.tsx'
import { keyOf } from './key-of.ts'
import './form.css'

/** The words of one answer of a field. */
export type NomDe = (champ: string, choix: string) => string

type Props = {
  readonly champs: readonly Champ[]
  readonly valeurs: Valeurs
  readonly onChange: (valeurs: Valeurs) => void
  /** The fields to complain of. */
  readonly fautifs: readonly string[]
  readonly nomDe: NomDe
  /** Large steps beside numbers, where nobody can type. */
  readonly steps: boolean
}

/** A form in groups; only the fields that count for what was said so far. */
export function Form({ champs, valeurs, onChange, fautifs, nomDe, steps }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const groupes = [...new Set(champs.map(({ groupe }) => groupe))]
  const set = (id: string, value: Valeurs[string] | undefined): void => {
    const { [id]: _, ...rest } = valeurs
    onChange(value === undefined ? rest : { ...rest, [id]: value })
  }
  const erreurOf = (champ: Champ): string | null => {
    const limites = depassees(champ, valeurs[champ.id])
    if (limites === null) return fautifs.includes(champ.id) ? t('financement.erreur') : null
    const [min, max] = limites
    return t('financement.erreur-bornes', { min: readNumber(min, language), max: readNumber(max, language) })
  }
  return groupes.map((groupe) => (
    <fieldset key={groupe} className="groupe">
      <legend>{t(keyOf('groupe', groupe))}</legend>
      {champs
        .filter((champ) => champ.groupe === groupe)
        .map((champ) => (
          <Field
            key={champ.id}
            champ={champ}
            value={valeurs[champ.id]}
            onChange={(value) => set(champ.id, value)}
            erreur={erreurOf(champ)}
            nomDe={(choix) => nomDe(champ.id, choix)}
            steps={steps}
          />
        ))}
    </fieldset>
  ))
}
