import type { Regles } from '../../../content/pages/financement.ts'
import { choicesOf } from '../../../content/questions.ts'
import { champsDe, niveaux, objets, readOpcoEp2020, themes, types } from '../opco-ep-2020/demande.ts'
import { opcoEp2020 } from '../opco-ep-2020/opco-ep-2020.ts'
import { choix, coche, nombre, type Champ, type Formulaire, type Valeurs } from './champ.ts'

const tous: readonly Champ[] = [
  { ...choix('objet', 'objet', objets), requis: true },
  choix('theme', 'action', themes),
  choix('type', 'action', types),
  choix('effectif', 'action', choicesOf('effectif')),
  choix('niveau-entree', 'action', niveaux),
  nombre('heures', 'action', 'heure'),
  nombre('age', 'action', 'an'),
  nombre('annee', 'action', 'nombre'),
  choix('niveau', 'action', niveaux),
  nombre('smic', 'action', 'euro'),
  nombre('repas', 'frais', 'nombre'),
  nombre('nuitees', 'frais', 'nombre'),
  nombre('equipement', 'frais', 'euro'),
  // A link does not say that someone has a handicap.
  coche('handicap', 'frais', 'majoration'),
  nombre('cout-contrat', 'frais', 'euro'),
]

function champs(valeurs: Valeurs): readonly Champ[] {
  const objet = objets.find((one) => one === valeurs['objet'])
  if (objet === undefined) return tous.slice(0, 1)
  const { requis, libres } = champsDe(objet)
  return tous
    .filter(({ id }) => id === 'objet' || requis.includes(id) || libres.includes(id))
    .filter(({ id }) => id !== 'cout-contrat' || valeurs['handicap'] === true)
    .map((champ) => ({ ...champ, requis: champ.id === 'objet' || requis.includes(champ.id) }))
}

/** What OPCO EP paid in the first quarter of 2020, object by object. */
export function formulaireOpcoEp2020({ baremes }: Regles['opco-ep-2020']): Formulaire {
  return {
    tous,
    champs,
    answer: (valeurs) => {
      const kept = Object.fromEntries(
        champs(valeurs).flatMap(({ id }) => (valeurs[id] === undefined ? [] : [[id, valeurs[id]]])),
      )
      const lue = readOpcoEp2020({ simulateur: 'opco-ep-2020', ...kept })
      return lue.ok ? { ok: true, value: opcoEp2020(lue.value, baremes) } : lue
    },
  }
}
