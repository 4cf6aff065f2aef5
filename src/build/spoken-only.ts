import type { Plugin } from 'vite'

const words = /\/react-(?:aria|aria-components|stately)\/dist\/private\/intl\/(?:[\w-]+\/)?([\w-]+)\.m?js$/u
const spoken = new Set(['fr-FR', 'en-US', 'ar-AE'])

/** Leaves out of a build the words that react-aria has for languages that we do not speak: thirty of them. */
export function spokenOnly(): Plugin {
  return {
    name: 'passerelle-spoken-only',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const [, locale] = words.exec(id.replaceAll('\\', '/')) ?? []
      return locale === undefined || spoken.has(locale) ? undefined : 'export default {}'
    },
  }
}
