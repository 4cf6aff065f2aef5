import type { Reach } from '../parts/reach-lines.tsx'

/** The ways to speak or write to someone, best first: a number, but for who writes. */
export function waysTo(
  { telephone, courriel, site }: Pick<Reach, 'telephone' | 'courriel' | 'site'>,
  writes: boolean,
): readonly (string | undefined)[] {
  return writes ? [courriel, site, telephone] : [telephone, courriel, site]
}
