/** What is written in several ways, in the order it is read, and one way for all. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/h/g, ''],
  [/ç/g, 's'],
  [/(?:er|ez|et|ee)s?$/g, 'e'],
  [/(?:ss?|t)i(?=on|el|al|eu)/g, 's'],
  [/qu?|c(?![eiy])|k/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/c|z|x/g, 's'],
  [/e?au/g, 'o'],
  [/ai|ei|oe|ae/g, 'e'],
  [/[ae][mn](?![aeiouymn])/g, 'A'],
  [/[iy][mn](?![aeiouymn])/g, 'I'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?:es?|[stdp]+)$/g, ''],
]

/** Roughly how a French word is said, its letters without accents: « formassion » is « formation », « andicapé » is « handicap ». */
export function saidAs(letters: string): string {
  // « ch » and « ph » are sounds of their own; « ph » is written « f » too.
  const spelt = letters.replaceAll('ph', 'f').replaceAll(/s?ch/g, 'X')
  return alike.reduce((word, [pattern, one]) => word.replaceAll(pattern, one), spelt)
}
