import type { Page } from 'playwright-core'
import { lackedBuiltins, lackedStatics } from '../../site/support/compat.ts'

const lacked = [...lackedBuiltins, ...lackedStatics].filter((path) => !path.startsWith('Error.'))

/** Makes the browser of a page one of those that we promise: takes away what the oldest of them lack. */
export async function takeAway(page: Page): Promise<void> {
  await page.addInitScript((paths) => {
    type Holder = { [name: string]: unknown; prototype?: object } | undefined
    const typed = Object.getPrototypeOf(Uint8Array) as Holder
    const iterators = [Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object]
    const holders = (names: readonly string[]): readonly object[] => {
      const owner = names.reduce<Holder>(
        (one, name) => one?.[name] as Holder,
        globalThis as unknown as Holder,
      )
      const known = names.join('.') === 'TypedArray' ? typed : owner
      return known === undefined ? [] : [known, known.prototype ?? []]
    }
    for (const path of paths) {
      const names = path.split('.')
      const [name = '', owner = ''] = [names.at(-1), names.at(-2)]
      if (owner === name) continue
      const all = owner === 'Iterator' ? iterators : holders(names.slice(0, -1))
      for (const holder of all) if (Object.hasOwn(holder, name)) Reflect.deleteProperty(holder, name)
    }
  }, lacked)
}
