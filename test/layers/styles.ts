import { globSync, readFileSync } from 'node:fs'

const read = (pattern: string): ReadonlyMap<string, string> =>
  new Map(
    globSync(pattern).map((file) => [file, readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gsu, '')]),
  )

/** The style sheets of the product, without their remarks. */
export const sheets = read('src/**/*.css')

const roomOf = (file: string): string => file.split('/')[1] ?? ''

/** Each name, and the rooms of the files where it was found. */
function byName(
  found: readonly (readonly [name: string, file: string])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>()
  for (const [name, file] of found) rooms.set(name, (rooms.get(name) ?? new Set()).add(roomOf(file)))
  return rooms
}

function selectorsOf(css: string): readonly string[] {
  return [...css.matchAll(/(?:^|[{};])\s*([^{};@]+?)\s*\{/gu)].flatMap(([, list = '']) =>
    list.split(/,(?![^()]*\))/u).map((one) => one.trim()),
  )
}

const classesOf = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/gu)].map(([, name = '']) => name)

/** The rooms that dress each class: where a rule begins with it. Paper dresses what others do. */
export const dressedIn = byName(
  [...sheets]
    .filter(([file]) => !file.endsWith('/print.css'))
    .flatMap(([file, css]) =>
      selectorsOf(css).flatMap((selector) =>
        classesOf(selector.split(/[\s>+~]/u)[0] ?? '').map((name) => [name, file] as const),
      ),
    ),
)

/** The classes that any rule names. */
export const dressed: ReadonlySet<string> = new Set(
  [...sheets.values()].flatMap(selectorsOf).flatMap(classesOf),
)

/** The rooms that give each class to an element. */
export const usedIn = byName(
  [...read('src/**/*.tsx')].flatMap(([file, code]) =>
    [...code.matchAll(/className(?:=|: ?)(?:["']([^"']*)["']|\{([^}]*)\})/gu)].flatMap(
      ([, plain, expression = '']) => {
        const texts =
          plain === undefined
            ? [...expression.matchAll(/['"`]([^'"`]*)['"`]/gu)].map(([, text = '']) => text)
            : [plain]
        return texts
          .flatMap((text) => text.split(/\s+/u))
          .filter((name) => name !== '')
          .map((name) => [name, file] as const)
      },
    ),
  ),
)
