import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Regles } from '../../content/pages/financement.ts'
import { formulaireOpcoEp2020 } from '../../machines/financement/formulaires/opco-ep-2020.ts'
import { objets } from '../../machines/financement/opco-ep-2020/demande.ts'
import { baremeDe } from '../../machines/financement/opco-ep-2020/opco-ep-2020.ts'
import { Simulator } from './simulator.tsx'
import { useFrame } from '../parts/page.tsx'

type Props = {
  readonly regles: Regles['opco-ep-2020']
  /** Without a keyboard, and with nowhere to paste a link. */
  readonly kiosk: boolean
  /** Keeps the amount in the plan; null when there is none. */
  readonly onPlan?: ((note: string) => void) | null
}

/** What OPCO EP paid at the start of 2020, object by object. */
export function OpcoEp2020({ regles, kiosk, onPlan }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const formulaire = useMemo(() => formulaireOpcoEp2020(regles), [regles])
  return (
    <Simulator
      nom="opco-ep-2020"
      formulaire={formulaire}
      nomDe={(_, choix) => t(`financement.choix-${choix}`)}
      kiosk={kiosk}
      onPlan={onPlan}
      contexte={(valeurs) => {
        const objet = objets.find((one) => one === valeurs['objet'])
        const bareme = objet && regles.baremes[baremeDe[objet]]
        return {
          nom: regles.nom,
          contacts: regles.contacts,
          regle: at(bareme ? { name: 'bareme', id: bareme.id } : { name: 'baremes' }),
          texte: [],
          regles: bareme?.regles ?? [],
        }
      }}
    />
  )
}
