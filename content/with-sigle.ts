/** A name in one line, its sigle after it, between brackets, when it does not hold it. */
export function withSigle(name: string, sigle: string | undefined): string {
  return sigle === undefined || name.includes(sigle) ? name : `${name} (${sigle})`
}
