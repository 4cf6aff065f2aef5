import type { Regles } from '../../../content/pages/financement.ts'
import { choicesOf } from '../../../content/questions.ts'
import { accompagnementSocial, readAccompagnement } from '../accompagnement-social.ts'
import { choix, nombre, type Formulaire } from './champ.ts'

/** The social support of an apprentice overseas. */
export function formulaireAccompagnementSocial({
  opco,
  bareme,
}: Regles['accompagnement-social']): Formulaire {
  const territoires = [
    ...(bareme.territoires ?? []).map(({ id }) => id),
    'mayotte',
    // « Outre-mer » does not say where: here one says where.
    ...choicesOf('departement').filter((id) => id !== 'drom' && id !== 'mayotte'),
  ]
  const tous = [
    choix('opco', 'qui', Object.keys(opco)),
    choix('territoire', 'qui', territoires),
    nombre('depenses', 'frais', 'euro'),
  ].map((champ) => ({ ...champ, requis: true }))
  return {
    tous,
    champs: () => tous,
    answer: (valeurs) => {
      const lue = readAccompagnement({ simulateur: 'accompagnement-social', ...valeurs }, bareme)
      return lue.ok ? { ok: true, value: accompagnementSocial(lue.value, bareme) } : lue
    },
  }
}
