import { readdirSync, readFileSync } from 'node:fs'

/** A call of `t` in src: where, the keys it may name, and the patterns it builds (`stage.${stage}`). */
export type Call = {
  readonly place: string
  readonly keys: readonly string[]
  readonly patterns: readonly RegExp[]
}

function sourcesIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [`${folder}/${file.replaceAll('\\', '/')}`, readFileSync(`${folder}/${file}`, 'utf8')])
}

/** The first argument of a call whose bracket opens just before `from`. */
function firstArgument(code: string, from: number): string {
  let depth = 0
  let quote = ''
  for (let at = from; at < code.length; at += 1) {
    const sign = code.charAt(at)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (/['"`]/.test(sign)) quote = sign
    else if (/[([{]/.test(sign)) depth += 1
    else if (depth === 0 && /[),]/.test(sign)) return code.slice(from, at)
    else if (/[)\]}]/.test(sign)) depth -= 1
  }
  return code.slice(from)
}

/** Every quoted text of some code. */
function quotedIn(code: string): readonly string[] {
  return [...code.matchAll(/(['"])((?:(?!\1)[^\\\n])*)\1/g)].map(([, , text = '']) => text)
}

const decisions = ['content', 'machines'].flatMap(sourcesIn).flatMap(([, code]) => quotedIn(code))

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A template as a pattern: each hole takes one of `values`. */
function patternOf(template: string, values: ReadonlySet<string>): RegExp {
  const hole = `(?:${[...values].map(escaped).join('|')})`
  return new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join(hole)}$`,
  )
}

/** Every call of `t` in src; a template's hole takes the ids quoted in its file, in content or in machines. */
export function callsInSource(): readonly Call[] {
  return sourcesIn('src').flatMap(([file, code]) =>
    [...code.matchAll(/\bt\(/g)].map(({ index, 0: { length } }) => {
      const argument = firstArgument(code, index + length).replaceAll(/[!=]== *'[^']*'/g, '')
      const values = new Set([...quotedIn(code), ...decisions].filter((text) => /^[\w-]+$/.test(text)))
      return {
        place: `${file}:${code.slice(0, index).split('\n').length}`,
        keys: quotedIn(argument),
        patterns: [...argument.matchAll(/`([^`]*)`/g)].map(([, template = '']) =>
          patternOf(template, values),
        ),
      }
    }),
  )
}
