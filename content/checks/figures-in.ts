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

/** Digits that are a number: in « C2P », « 2ASF » and « OPCO 2i » they are a name. */
const number = String.raw`(?<![\p{Script=Latin}\d])\d+(?:,\d+)?(?![\d\p{Lu}]|i(?!\p{L}))`

const figure = new RegExp(String.raw`[\w.-]+@[\w.-]+\w|https?:\/\/\S+|${number}`, 'gu')

const none: ReadonlySet<string> = new Set()

/** The figures of a French text: numbers, phones (their digits together), e-mail addresses and links. */
export function figuresIn(text: string): ReadonlySet<string> {
  if (!/\d|@|:\/\//.test(text)) return none
  const digits = text.replaceAll(/(?<=\d)[\s\u00A0\u202F](?=\d)/gu, '')
  return new Set(digits.match(figure))
}

/** The numbers that a French text writes in letters, as digits. */
export function speltIn(text: string): ReadonlySet<string> {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu))
  const forms = (word: string): readonly string[] => (word === 'un' ? ['un', 'une'] : [word])
  return new Set(
    spelt.flatMap((word, index) => (forms(word).some((form) => words.has(form)) ? [`${index + 1}`] : [])),
  )
}

/** The figures that `french`, which says `said`, gives neither in digits nor in letters. */
function unsaid(figures: ReadonlySet<string>, said: ReadonlySet<string>, french: string): readonly string[] {
  const strange = [...figures].filter((one) => !said.has(one))
  if (strange.length === 0) return strange
  const letters = speltIn(french)
  return strange.filter((one) => !letters.has(one))
}

const arabicDigits = '٠١٢٣٤٥٦٧٨٩'

/** A word of another language with its figures as French writes them: 1,500.5 → 1500,5. */
export function inFrenchFigures(word: string): string {
  return /@|:\/\//.test(word)
    ? word
    : word
        .replaceAll(/[٠-٩]/g, (digit) => String(arabicDigits.indexOf(digit)))
        .replaceAll('\u066B', '.')
        .replaceAll(/(?<=\d)[,\u066C](?=\d{3}(?!\d))/g, '')
        .replaceAll(/(?<=\d)\.(?=\d)/g, ',')
}

/** The figures of a text, in any language, that another gives neither in digits nor in letters. */
export function unsaidIn(text: string, whole: string): readonly string[] {
  return unsaid(figuresIn(text.replaceAll(/\S+/gu, inFrenchFigures)), figuresIn(whole), whole)
}
