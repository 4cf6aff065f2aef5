import type { Content } from '../content.ts'
import { fileOf } from '../read/folders.ts'
import { followers, type Acteur } from '../schema/acteur.ts'
import type { Report } from './finding.ts'

/** Tells of each second acteur that claims what one alone can be. */
function checkOnce(
  acteurs: readonly Acteur[],
  claims: (acteur: Acteur) => readonly string[],
  key: keyof Acteur,
  error: Report,
): void {
  const takenBy = new Map<string, string>()
  for (const acteur of acteurs)
    for (const claim of claims(acteur)) {
      const first = takenBy.get(claim)
      if (first === undefined) takenBy.set(claim, acteur.id)
      else
        error(fileOf('acteurs', acteur.id), [key], `« ${claim} » est déjà dans ${fileOf('acteurs', first)}`)
    }
}

/** Whoever follows someone, answers to a kind of service or is called first is one acteur, and one only. */
export function checkActeurs(content: Content, error: Report): void {
  const acteurs = Object.values(content.acteurs)
  checkOnce(acteurs, ({ suit }) => (suit === undefined ? [] : [suit]), 'suit', error)
  checkOnce(acteurs, (acteur) => acteur['import-annuaire']?.types ?? [], 'import-annuaire', error)
  for (const follower of followers)
    if (!acteurs.some(({ suit }) => suit === follower))
      error('content/acteurs', [], `aucun acteur ne dit « suit: ${follower} » ; ajoutez-le à celui que c’est`)
  const [first, second] = acteurs.filter((acteur) => acteur['premier-appel'])
  if (!first)
    error('content/acteurs', [], 'aucun acteur ne dit « premier-appel: true » ; ajoutez-le à l’un d’eux')
  else if (first.contacts[0]?.telephone === undefined)
    error(fileOf('acteurs', first.id), ['contacts', 0], 'le premier appel a besoin d’un « telephone » ici')
  if (first && second)
    error(
      fileOf('acteurs', second.id),
      ['premier-appel'],
      `« premier-appel » est déjà dans ${fileOf('acteurs', first.id)} : retirez-le d’ici ou de là`,
    )
}
