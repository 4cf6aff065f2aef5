/** The name of a fiche for the drawing: what stands before its first comma, in the four readings. */
export function shortTitle(titre: string): string {
  return titre.split(/[,،]/u, 1)[0]?.trim() ?? titre
}
