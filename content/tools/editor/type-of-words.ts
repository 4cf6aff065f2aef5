import type { Ecrans } from '../../content.ts'

const plainName = /^[a-z]\w*$/i

/** The names that a text leaves open, `{{qui}}{{nombre}}`: all that a caller needs to know of it. */
const holesOf = (text: string): string => (text.match(/\{\{[^}]*\}\}/g) ?? []).join('')

function typeOf(words: string | Ecrans, indent: string): string {
  if (typeof words === 'string') return holesOf(words) === '' ? 'string' : `'${holesOf(words)}'`
  const lines = Object.entries(words).map(([key, value]) => {
    const name = plainName.test(key) ? key : `'${key}'`
    return `${indent}  readonly ${name}: ${typeOf(value, `${indent}  `)}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

/** The keys of the screens' words as a type, so that a screen cannot ask for a text that does not exist. */
export function typeOfWords(words: Ecrans): string {
  return `/** The keys of content/locales/fr/ecrans.yaml and the names that each text takes; npm run content:schemas writes them. */\nexport type EcransFr = ${typeOf(words, '')}\n`
}
