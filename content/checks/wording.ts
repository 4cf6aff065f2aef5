import { easyReadFaults } from './easy-read.ts'
import { isFull } from '../languages.ts'
import type { Texte } from './texts.ts'

type Rule = { readonly found: RegExp; readonly message: string }

const signs: readonly Rule[] = [
  {
    found: /(?<=\p{L})'(?=\p{L})/u,
    message: "apostrophe droite « ' » : mettez l’apostrophe « ’ »",
  },
  { found: / {2}/u, message: 'deux espaces de suite : gardez-en une' },
  { found: /\.\.\./u, message: 'trois points « ... » : mettez le signe « … »' },
]

const french: readonly Rule[] = [
  { found: /"/u, message: 'guillemets droits dans le texte : mettez « et »' },
  { found: /«(?=\S)|\S»/u, message: 'il faut une espace à l’intérieur des guillemets « … »' },
]

/** Words that we do not say, and why. What a source says is told as it is. */
const refused: readonly Rule[] = [
  {
    found: /[ée]ligib/iu,
    message: '« éligible » : seul un professionnel peut le dire ; écrivez « possible » ou « à vérifier »',
  },
  {
    found: /souffr/iu,
    message:
      '« souffrir » : une personne ne souffre pas d’un handicap ; écrivez « en situation de handicap »',
  },
]

function faultsOf(text: string, rules: readonly Rule[]): readonly string[] {
  return rules.filter(({ found }) => found.test(text)).map(({ message }) => message)
}

/** What is wrong with the wording of a text: signs, words we do not say, the rules of easy read. */
export function wordingFaults({ path, language, text }: Texte): readonly string[] {
  return [
    ...faultsOf(text, signs),
    ...(isFull(language) ? faultsOf(text, french) : []),
    ...(isFull(language) && !path.includes('source-dit') ? faultsOf(text, refused) : []),
    ...(language === 'fr-x-falc' ? easyReadFaults(text) : []),
  ]
}
