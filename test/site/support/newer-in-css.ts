import { compat, isLacked, type Feature } from './compat.ts'

const { properties, selectors, types } = compat.css
const atRules = compat.css['at-rules']

/** What a style sheet holds outside of `@supports`, without texts, addresses and remarks. */
function plainOf(css: string): string {
  const bare = css.replaceAll(/\/\*.*?\*\/|"[^"]*"|'[^']*'|url\([^)]*\)/gsu, '')
  const start = bare.indexOf('@supports')
  if (start === -1) return bare
  let depth = 0
  for (let at = bare.indexOf('{', start); at < bare.length; at += 1) {
    depth += bare[at] === '{' ? 1 : bare[at] === '}' ? -1 : 0
    if (depth === 0) return bare.slice(0, start) + plainOf(bare.slice(at + 1))
  }
  return bare.slice(0, start)
}

const units: Readonly<Record<string, Feature | undefined>> = {
  ...types['length'],
  ...Object.fromEntries(
    [
      'viewport_percentage_units_dynamic',
      'viewport_percentage_units_large',
      'viewport_percentage_units_small',
    ].flatMap((name, index) =>
      ['vh', 'vw', 'vi', 'vb', 'vmin', 'vmax'].map((unit) => [
        `${'dls'[index]}${unit}`,
        types['length']?.[name],
      ]),
    ),
  ),
  ...Object.fromEntries(
    ['cqw', 'cqh', 'cqi', 'cqb', 'cqmin', 'cqmax'].map((unit) => [
      unit,
      types['length']?.['container_query_length_units'],
    ]),
  ),
}

function inValue(property: string, value: string): readonly string[] {
  const words = value.match(/-?[a-z][a-z-]*(?![\w-]*\()/gu) ?? []
  const functions = [...value.matchAll(/([a-z-]+)\(/gu)].map(([, name = '']) => name)
  const measures = [...value.matchAll(/(?<![\w-])[\d.]+([a-z]+)/gu)].map(([, unit = '']) => unit)
  return [
    ...(isLacked(properties[property]) ? [property] : []),
    ...words.filter((word) => isLacked(properties[property]?.[word])).map((word) => `${property}: ${word}`),
    ...functions
      .filter((name) => isLacked(types[name]) || isLacked(types['color']?.[name]))
      .map((name) => `${name}()`),
    ...measures.filter((unit) => isLacked(units[unit])),
  ]
}

/** What is lacked in a block of declarations; what an earlier one of the same name, or a prefixed one, stands for is not. */
function inBlock(block: string): readonly string[] {
  const stood = new Set<string>()
  return block.split(';').flatMap((declaration) => {
    const [name = '', ...value] = declaration.split(':')
    const property = name.trim()
    const lacking = inValue(property, value.join(':'))
    const covered = stood.has(property)
    if (lacking.length === 0) stood.add(property.replace(/^-(?:webkit|moz)-/u, ''))
    return covered ? [] : lacking
  })
}

/** What a promised browser lacks of what a built style sheet uses, each once. */
export function newerInCss(css: string): readonly string[] {
  const plain = plainOf(css)
  const found = [
    ...[...plain.matchAll(/@([a-z-]+)([^{;]*)/gu)].flatMap(([, name = '', query = '']) => [
      ...(isLacked(atRules[name]) ? [`@${name}`] : []),
      ...[...query.matchAll(/\(([a-z-]+)/gu)].flatMap(([, feature = '']) =>
        isLacked(atRules[name]?.[feature]) ? [`@${name} (${feature})`] : [],
      ),
      ...(/[<>]/u.test(query) ? [`@${name} (a < b)`] : []),
    ]),
    ...[...plain.matchAll(/(?:^|[{}])([^{};@]+)\{/gu)].flatMap(([, selector = '']) =>
      [...selector.matchAll(/::?([a-z-]+)/gu)].flatMap(([pseudo, name = '']) =>
        isLacked(selectors[name]) ? [pseudo] : [],
      ),
    ),
    ...(/[{;]\s*&/u.test(plain) ? ['&'] : []),
    ...[...plain.matchAll(/\{([^{}]*)\}/gu)].flatMap(([, block = '']) => inBlock(block)),
  ]
  return [...new Set(found)].toSorted()
}
