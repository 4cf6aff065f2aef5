import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Regles } from '../../content/pages/financement.ts'
import { formulaireAccompagnement } from '../../machines/financement/formulaires/accompagnement-social.ts'
import type { NomDe } from './form.tsx'
import { Simulator } from './simulator.tsx'
import { useFrame } from '../parts/page.tsx'

type Props = {
  readonly regles: Regles['accompagnement-social']
  /** Without a keyboard, and with nowhere to paste a link. */
  readonly kiosk: boolean
  /** Keeps the amount in the plan; null when there is none. */
  readonly onPlan?: ((note: string) => void) | null
}

const ownWords = new Set(['mayotte', 'autre'])

/** What OPCO EP pays back for the social support of an apprentice overseas. */
export function AccompagnementSocial({ regles, kiosk, onPlan }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const { opco, bareme } = regles
  const formulaire = useMemo(() => formulaireAccompagnement(regles), [regles])
  const nomDe: NomDe = (champ, choix) => {
    if (champ === 'opco') return opco[choix]?.nom ?? choix
    const territoire = bareme.territoires?.find(({ id }) => id === choix)
    if (territoire) return territoire.nom
    return ownWords.has(choix) ? t(`financement.choix-${choix}`) : t(`departement.${choix}`)
  }
  return (
    <Simulator
      nom="accompagnement-social"
      formulaire={formulaire}
      nomDe={nomDe}
      kiosk={kiosk}
      onPlan={onPlan}
      contexte={(valeurs) => {
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
