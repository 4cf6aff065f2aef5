import { isProfessional } from '../../content/asking.ts'
import type { Finding } from '../../content/checks/finding.ts'
import { rulesOf, type Content } from '../../content/content.ts'
import { fileOf } from '../../content/read/folders.ts'
import { deciding } from '../regles/deciding.ts'
import { everyoneOn, heardIn } from './heard.ts'

/** Fiches whose verdict waits, for an employer or a référent, for what they are never asked: the answers of someone else. */
export function othersCases(content: Content): readonly Finding[] {
  const { fiches } = rulesOf(content)
  return Object.values(content.parcours)
    .filter(({ id }) => isProfessional(id))
    .flatMap((parcours) => {
      const heard = heardIn(parcours.id)
      const called = new Set(parcours.etapes.flatMap((etape) => etape.fiches))
      return [...called].flatMap((id) => {
        const others = deciding(fiches[id]?.publics ?? [], everyoneOn(parcours)).filter(
          (question) => !heard.has(question),
        )
        return others.length === 0
          ? []
          : [
              {
                file: fileOf('fiches', id),
                path: ['publics'],
                message: `dans le parcours « ${parcours.id} », le verdict attend une réponse qui n’y est pas demandée (${others.join(', ')}) ; écrivez un public pour « profil: ${parcours.id} », et « profil: beneficiaire » dans les autres`,
              },
            ]
      })
    })
}
