const spelt = [
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
] as const

/** The figures of a text: numbers, phones (their digits together), e-mail addresses and links. */
export function figuresIn(text: string): ReadonlySet<string> {
  const digits = text
    .replaceAll(/(?<=\d)[\s\u00A0\u202F](?=\d)/gu, '')
    .replaceAll(/(?<=\d\D*) sur 100(?!\d)/gu, ' %')
  const found = digits.matchAll(/[\w.-]+@[\w.-]+\w|https?:\/\/\S+|\d+(?:,\d+)?/gu)
  return new Set([...found].map(([figure]) => figure))
}

/** The numbers that a text writes in letters, as digits. */
export function speltIn(text: string): ReadonlySet<string> {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu))
  const forms = (word: string): readonly string[] => (word === 'un' ? ['un', 'une'] : [word])
  return new Set(
    spelt.flatMap((word, index) => (forms(word).some((form) => words.has(form)) ? [`${index + 1}`] : [])),
  )
}

/** What the plain and the easy text do not both say: « − 6 » is missing from the easy one, « + 6 » is only there. */
export function disagreements(plain: string, easy: string): readonly string[] {
  const [said, kept, letters] = [figuresIn(plain), figuresIn(easy), speltIn(plain)]
  return [
    ...[...said].filter((figure) => !kept.has(figure)).map((figure) => `− ${figure}`),
    ...[...kept].filter((figure) => !said.has(figure) && !letters.has(figure)).map((figure) => `+ ${figure}`),
  ]
}
