import { communesInsee } from '../compile/communes-insee.ts'
import type { Content } from '../content.ts'
import { departementCodes } from '../lieux/departements.ts'
import type { Report } from './finding.ts'
import { piecesIn } from './pieces.ts'

/** The arrondissements of a contact are official ones, of its départements. */
export function checkArrondissements(content: Content, error: Report): void {
  const official = new Set(communesInsee().map(({ territoire }) => territoire.arrondissement))
  for (const folder of ['fiches', 'acteurs', 'opco'] as const)
    for (const { file, value } of piecesIn(content, folder))
      for (const [index, { departements = [], arrondissements = [] }] of value.contacts.entries()) {
        const own = [...official].filter((code) =>
          departements.some((departement) => code.startsWith(departementCodes[departement])),
        )
        for (const [place, code] of arrondissements.entries())
          if (!own.includes(code))
            error(
              file,
              ['contacts', index, 'arrondissements', place],
              `« ${code} » n’est pas un arrondissement de ses « departements » ; codes acceptés ici : ${own.toSorted().join(', ') || 'aucun, sans « departements »'}`,
            )
      }
}
