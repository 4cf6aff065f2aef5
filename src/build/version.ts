import { createHash } from 'node:crypto'
import type { Manifest } from 'vite'

/** The version of a build: another one as soon as one of its files has changed, the same for two builds of one source. */
export function versionOf(manifest: Manifest): string {
  const files = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css])
  return createHash('sha256').update(files.toSorted().join('\n')).digest('hex').slice(0, 12)
}
