/** The name of a fiche in one line: translated, its French name follows between brackets. */
export function fullTitle({
  titre,
  nomFrancais,
}: {
  readonly titre: string
  readonly nomFrancais: string | null
}): string {
  return nomFrancais === null ? titre : `${titre} (${nomFrancais})`
}
