import { readFileSync, readdirSync } from 'node:fs'

/** The days on which the files of the content say that something was read. */
function daysRead(): readonly string[] {
  return readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => [...readFileSync(`content/${file}`, 'utf8').matchAll(/\blu: (20\d\d-\d\d-\d\d)/gu)])
    .flatMap(([, day]) => day ?? [])
}

/** The day of the tests: the last on which something of the real content was read, for nothing is read later than today. */
export const today = daysRead().toSorted().at(-1) ?? '2026-11-21'
