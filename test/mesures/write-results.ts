import { readFileSync, writeFileSync } from 'node:fs'
import { languages, type Language } from '../../content/languages.ts'
import { sizes } from '../e2e/browser.ts'
import type { Result } from '../e2e/support/every-result.ts'
import { resultPlaces, type ResultPlace } from '../e2e/support/result-page.ts'
import { dayOf, devices, numberOf, readings, row, table } from './in-french.ts'

/** How high results are in a place and a reading, the highest first. */
export type MeasuredResults = {
  readonly place: ResultPlace
  readonly language: Language
  readonly measured: readonly { readonly result: Result; readonly height: number }[]
}

const heading = '## Hauteur des résultats : tous ceux qui diffèrent'

const names: Readonly<Record<ResultPlace['name'], string>> = {
  phone: devices.telephone,
  desktop: devices.bureau,
  kiosk: devices.borne,
}

function keyOf(name: ResultPlace['name'], language: Language): string {
  return `| ${names[name]} | ${readings[language]} |`
}

function rowOf({ place: { name, most }, language, measured }: MeasuredResults, day: string): string {
  const [highest] = measured
  const median = measured[Math.floor(measured.length / 2)]
  if (!highest || !median) throw new Error('Nothing was measured')
  return row([
    names[name],
    readings[language],
    numberOf(measured.length),
    numberOf(most),
    numberOf(highest.height),
    numberOf(highest.height / sizes[name].height, 2),
    numberOf(median.height),
    day,
    `\`${highest.result.trail.join(' ')}\``,
  ])
}

/** What a page for people says of the heights of results, from its heading on; nothing while none was measured. */
export function resultsIn(file: string): string {
  const text = readFileSync(file, 'utf8')
  return text.includes(heading) ? text.slice(text.indexOf(heading)) : ''
}

/** Writes how high results are into a page for people, in place of what it said of that place and reading. */
export function writeResults(results: MeasuredResults, file: string): void {
  const before = resultsIn(file)
  const text = readFileSync(file, 'utf8')
  const mine = keyOf(results.place.name, results.language)
  const rows = resultPlaces.flatMap(({ name }) =>
    languages.flatMap((language) => {
      const key = keyOf(name, language)
      if (key === mine) return rowOf(results, dayOf(new Date()))
      return before.split('\n').filter((line) => line.startsWith(key))
    }),
  )
  writeFileSync(
    file,
    `${text.slice(0, text.length - before.length).trimEnd()}

${heading}

Mesurée par \`npm run mesurer:resultats\`, dans Chromium, sur le site construit, en pixels : toute la page d’un résultat, ses parties pliées. Sont mesurés tous les résultats qui diffèrent l’un de l’autre autrement que par des noms, tels que l’application les dessine. Douze de chaque ligne, du plus haut au moins haut, sont mesurés aussi dans l’application : la hauteur y est la même, au pixel. Ce qui est permis : quatre écrans de téléphone, deux d’ordinateur ou de borne.

${table(
  [
    'Où',
    'Lecture',
    'Mesurés',
    'Permis',
    'Le plus haut',
    'En écrans',
    'Médiane',
    'Mesuré le',
    'Réponses qui mènent au plus haut',
  ],
  rows,
)}
`,
  )
}
