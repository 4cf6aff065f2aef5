import type { Content } from '../content.ts'
import { annuaireFolder, fileOf } from '../read/folders.ts'
import type { Report } from './finding.ts'

/** The office that an acteur gives while the commune is not known is in its directory, there, and alone for its département. */
export function checkAccueil({ acteurs, annuaires }: Content, error: Report): void {
  for (const { id, 'import-annuaire': known } of Object.values(acteurs)) {
    const file = fileOf('acteurs', id)
    const from = `${annuaireFolder}/${id}.yaml`
    const seen = new Set<string>()
    if (known?.accueil && known.portee !== 'commune')
      error(file, ['import-annuaire', 'accueil'], '« accueil » n’a de sens qu’avec « portee: commune »')
    for (const [index, { departement, bureau }] of (known?.accueil ?? []).entries()) {
      const path = ['import-annuaire', 'accueil', index]
      const office = annuaires[id]?.bureaux.find((one) => one.id === bureau)
      if (!office)
        error(
          file,
          [...path, 'bureau'],
          `« ${bureau} » n’est pas dans ${from} ; prenez l’« id » d’un de ses bureaux`,
        )
      else if (office.departements?.includes(departement) === false)
        error(
          file,
          [...path, 'bureau'],
          `« ${office.nom} » n’est pas dans ce département (${departement}) ; prenez un bureau qui y est`,
        )
      if (seen.has(departement))
        error(file, [...path, 'departement'], `« ${departement} » est déjà plus haut ; gardez un seul bureau`)
      seen.add(departement)
    }
  }
}
