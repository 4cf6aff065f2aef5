import { IconChartBar } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../content/languages.ts'
import type { Pays } from '../../content/schema/pays.ts'
import {
  compareAll,
  formulaireMobilite,
  tousLesOpco,
  type ReglesDuFormulaire,
} from '../../machines/financement/formulaires/mobilite.ts'
import { Comparison } from './comparison.tsx'
import type { NomDe } from './form.tsx'
import { keyOf } from './key-of.ts'
import { Simulator, type SimulatorProps } from './simulator.tsx'
import { useFrame } from '../parts/page.tsx'

/** The name of a country in the language of the page; in French, the one that the rules use. */
function nameOfCountry(code: string, { noms }: Pays, language: Language): string {
  const french = noms[code] ?? code
  if (language === 'fr' || language === 'fr-x-falc') return french
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? french
}

/** What an OPCO pays for the mobility of an alternant, or all of them side by side. */
export function Mobilite({ regles, ...props }: SimulatorProps<'mobilite'>) {
  const { t } = useTranslation()
  const { at, language } = useFrame()
  const asked = useMemo<ReglesDuFormulaire>(
    () => ({
      ...regles,
      mots: { nom: (frais) => t(`financement.champ-${frais}`).toLowerCase(), renvoi: () => '' },
    }),
    [regles, t],
  )
  const formulaire = useMemo(() => formulaireMobilite(asked), [asked])
  const nomDe: NomDe = (champ, choix) => {
    if (champ === 'pays') return nameOfCountry(choix, regles.pays, language)
    return regles.opco[choix]?.nom ?? t(keyOf('choix', choix))
  }
  return (
    <Simulator
      {...props}
      name="mobilite"
      formulaire={formulaire}
      nomDe={nomDe}
      contextOf={({ opco: id }) => {
        const opco = regles.opco[String(id)]
        return {
          nom: opco?.nom ?? '',
          contacts: opco?.contacts ?? [],
          regle: at({ name: 'opco', id: String(id) }),
          texte: opco?.mobilite.texte ?? [],
          regles: opco?.mobilite.regles ?? [],
        }
      }}
      otherwise={(valeurs) =>
        valeurs['opco'] === tousLesOpco ? <Comparison lignes={compareAll(valeurs, asked)} /> : null
      }
      more={(valeurs, onChange) =>
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
