import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formulaireOpcoEp2020 } from '../../machines/financement/formulaires/opco-ep-2020.ts'
import { objets } from '../../machines/financement/opco-ep-2020/demande.ts'
import { baremeOfObjet } from '../../machines/financement/opco-ep-2020/bareme-of-objet.ts'
import { keyOf } from './key-of.ts'
import { Simulator, type SimulatorProps } from './simulator.tsx'
import { useFrame } from '../parts/page.tsx'

/** What OPCO EP paid at the start of 2020, object by object. */
export function OpcoEp2020({ regles, ...props }: SimulatorProps<'opco-ep-2020'>) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const formulaire = useMemo(() => formulaireOpcoEp2020(regles), [regles])
  return (
    <Simulator
      {...props}
      name="opco-ep-2020"
      formulaire={formulaire}
      nomDe={(_, choix) => t(keyOf('choix', choix))}
      contextOf={(valeurs) => {
        const objet = objets.find((one) => one === valeurs['objet'])
        const bareme = objet && regles.baremes[baremeOfObjet[objet]]
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
