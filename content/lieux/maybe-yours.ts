/** The name of an office that may not be that of one's commune: it says what to ask there. */
export function maybeYours(nom: string, demander: string | undefined): string {
  return demander === undefined || demander === '' ? nom : `${nom} : ${demander}`
}
