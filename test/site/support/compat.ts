import { createRequire } from 'node:module'
import { browsers } from '../../../src/build/browsers.ts'

type Support = {
  readonly version_added: string | boolean | null
  readonly version_removed?: string | boolean
  readonly flags?: unknown
  readonly prefix?: string
  readonly alternative_name?: string
}

/** A feature of the web and those that it holds, as browser-compat-data writes them. */
export type Feature = { readonly [name: string]: Feature }

/** Since when each browser has a feature; nothing for a name that only holds others. */
function supportOf(
  feature: Feature | undefined,
): Readonly<Record<string, Support | readonly Support[]>> | undefined {
  const known = feature?.['__compat']?.['support'] as unknown
  return known as Readonly<Record<string, Support | readonly Support[]>> | undefined
}

const require = createRequire(import.meta.url)

/** What is known of each feature of the web. */
export const compat = require('@mdn/browser-compat-data') as {
  readonly css: Readonly<Record<'at-rules' | 'properties' | 'selectors' | 'types', Feature>>
  readonly javascript: Feature
  readonly api: Feature
}

const promised = browsers.map((browser) => {
  const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/u.exec(browser) ?? []
  return { name, version: Number(version) }
})

function since(support: Support | readonly Support[] | undefined): number {
  const plain = [support ?? []]
    .flat()
    .filter((one) => !one.flags && !one.prefix && !one.alternative_name && !one.version_removed)
  const versions = plain.map(({ version_added: added }) =>
    typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) : added === true ? 0 : Infinity,
  )
  return Math.min(Infinity, ...versions.map((version) => (Number.isNaN(version) ? Infinity : version)))
}

/** Whether a browser that we promise lacks a feature; one that is unknown is lacked by none. */
export function isLacked(feature: Feature | undefined): boolean {
  const support = supportOf(feature)
  return support !== undefined && promised.some(({ name, version }) => since(support[name]) > version)
}

/** The features under one, by their path: `Array.toSorted`. */
export function featuresOf(
  feature: Feature,
  path: readonly string[] = [],
): readonly { readonly path: readonly string[]; readonly feature: Feature }[] {
  return Object.entries(feature)
    .filter(([name]) => name !== '__compat')
    .flatMap(([name, one]) => [
      ...(supportOf(one) ? [{ path: [...path, name], feature: one }] : []),
      ...featuresOf(one, [...path, name]),
    ])
}

/** The built-ins of JavaScript that a promised browser lacks: `Array.toSorted`, `Object.groupBy`, `Temporal`. */
export const lackedBuiltins: readonly string[] = featuresOf(compat.javascript['builtins'] ?? {})
  .filter(({ path, feature }) => isLacked(feature) && path.every((name) => /^[\w]+$/u.test(name)))
  .map(({ path }) => path.join('.'))

/** What hangs on the name of an interface, and a promised browser lacks: `URL.canParse`. */
export const lackedStatics: readonly string[] = Object.entries(compat.api).flatMap(([owner, members]) =>
  Object.entries(members)
    .filter(([name, feature]) => name.endsWith('_static') && isLacked(feature))
    .map(([name]) => `${owner}.${name.slice(0, -'_static'.length)}`),
)
