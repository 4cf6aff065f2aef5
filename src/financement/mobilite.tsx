import { IconChartBar } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Regles } from '../../content/pages/financement.ts'
import { comparer, formulaireMobilite, tousLesOpco } from '../../machines/financement/formulaires/mobilite.ts'
import { Comparison } from './comparison.tsx'
import type { NomDe } from './form.tsx'
import { nameOfCountry } from './country-name.ts'
import { Simulator } from './simulator.tsx'
import { useFrame } from '../parts/page.tsx'

type Props = {
  readonly regles: Regles['mobilite']
  /** Without a keyboard, and with nowhere to paste a link. */
  readonly kiosk: boolean
  /** Keeps the amount in the plan; null when there is none. */
  readonly onPlan?: ((note: string) => void) | null
}

/** What an OPCO pays for the mobility of an alternant, or all of them side by side. */
export function Mobilite({ regles, kiosk, onPlan }: Props) {
  const { t } = useTranslation()
  const { at, language } = useFrame()
  const formulaire = useMemo(() => formulaireMobilite(regles), [regles])
  const nomDe: NomDe = (champ, choix) => {
    if (champ === 'pays') return nameOfCountry(choix, regles.pays, language)
    return regles.opco[choix]?.nom ?? t(`financement.choix-${choix}`)
  }
  return (
    <Simulator
      nom="mobilite"
      formulaire={formulaire}
      nomDe={nomDe}
      kiosk={kiosk}
      onPlan={onPlan}
      contexte={({ opco: id }) => {
        const opco = regles.opco[String(id)]
        return {
          nom: opco?.nom ?? '',
          contacts: opco?.contacts ?? [],
          regle: at({ name: 'opco', id: String(id) }),
          texte: opco?.mobilite.texte ?? [],
          regles: opco?.mobilite.regles ?? [],
        }
      }}
      autrement={(valeurs) =>
        valeurs['opco'] === tousLesOpco ? <Comparison lignes={comparer(valeurs, regles)} /> : null
      }
      suite={(valeurs, onChange) =>
        valeurs['opco'] === tousLesOpco ? null : (
          <button
            type="button"
            className="bouton discret"
            onClick={() => onChange({ ...valeurs, opco: tousLesOpco })}
          >
            <IconChartBar aria-hidden="true" className="icone" />
            {t('financement.comparer')}
          </button>
        )
      }
    />
  )
}
