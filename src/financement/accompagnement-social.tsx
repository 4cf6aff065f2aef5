import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isDepartement } from '../../content/lieux/departements.ts'
import { formulaireAccompagnementSocial } from '../../machines/financement/formulaires/accompagnement-social.ts'
import type { NomDe } from './form.tsx'
import { keyOf } from './key-of.ts'
import { Simulator, type SimulatorProps } from './simulator.tsx'
import { useFrame } from '../parts/page.tsx'

/** What OPCO EP pays back for the social support of an apprentice overseas. */
export function AccompagnementSocial({ regles, ...props }: SimulatorProps<'accompagnement-social'>) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const { opco, bareme } = regles
  const formulaire = useMemo(() => formulaireAccompagnementSocial(regles), [regles])
  const nomDe: NomDe = (champ, choix) => {
    if (champ === 'opco') return opco[choix]?.nom ?? choix
    const territoire = bareme.territoires?.find(({ id }) => id === choix)
    if (territoire) return territoire.nom
    return t(isDepartement(choix) ? `departement.${choix}` : keyOf('choix', choix))
  }
  return (
    <Simulator
      {...props}
      name="accompagnement-social"
      formulaire={formulaire}
      nomDe={nomDe}
      contextOf={(valeurs) => {
        const payer = opco[String(valeurs['opco'])]
        return {
          nom: payer?.nom ?? '',
          contacts: payer?.contacts ?? [],
          regle: at({ name: 'bareme', id: bareme.id }),
          texte: [],
          regles: bareme.regles,
        }
      }}
    />
  )
}
