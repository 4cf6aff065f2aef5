import { expect, test } from 'vitest'
import { compile } from '../../content/compile/compile.ts'
import { recherchePage } from '../../content/pages/recherche.ts'
import { indexOf, written } from '../../content/search/fields.ts'
import { openSearch } from '../../machines/recherche/open-search.ts'
import { manyDocuments } from './many-documents.ts'
import { today } from '../support/today.ts'

const { content } = compile('.', today)
const file = JSON.stringify(recherchePage(content, 'fr'))
const { index, ...searchable } = JSON.parse(file) as ReturnType<typeof recherchePage>
const { documents } = searchable

const typed =
  `RQTH; rqt h; r.q.t.h.; c a p; vileneuve; aprentissage; alternence; agefif; xqzwv; bilan de competances;
validation des aquis; contra professionalisation; mission lokale; 1979; formation; handicap; aide à domicile; coiffeuse;
je suis en arrêt et je veux changer de métier`.split(/;\s/)

/** What is asked while one types, letter after letter. */
const asked = typed.flatMap((text) => [...text].map((_, length) => text.slice(0, length + 1)))

function inTurn(): () => string {
  let turn = 0
  return () => asked[(turn += 1) % asked.length] ?? ''
}

function percentile(samples: readonly number[] | undefined, part: number): number {
  const sorted = [...(samples ?? [])].toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * part)] ?? Infinity
}

const options = { iterations: asked.length * 3, warmupIterations: asked.length, retainSamples: true } as const

test(`${documents.length} documents, today’s: p95 under 5 ms`, async ({ bench }) => {
  const [ask, next] = [openSearch(searchable, 'fr', index), inTurn()]
  const { latency } = await bench('one letter typed, today', () => void ask(next())).run(options)
  const [median, p95] = [percentile(latency.samples, 0.5), percentile(latency.samples, 0.95)]
  console.log(`today: median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`)
  expect(p95).toBeLessThan(5)
})

test('10,000 documents: median under 40 ms', async ({ bench }) => {
  const many = manyDocuments(10_000, documents)
  const [ask, next] = [openSearch({ documents: many }, 'fr', written(indexOf(many, 'fr'))), inTurn()]
  const { latency } = await bench('one letter typed, 10,000 documents', () => void ask(next())).run(options)
  const [median, p95] = [percentile(latency.samples, 0.5), percentile(latency.samples, 0.95)]
  console.log(`10,000 documents: median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`)
  expect(median).toBeLessThan(40)
}, 120_000)

test('the index made ahead is ready in under 60 ms', async ({ bench }) => {
  const { latency } = await bench('parse and open the index', () => {
    const page = JSON.parse(file) as ReturnType<typeof recherchePage>
    openSearch(page, 'fr', page.index)('rqth')
  }).run({ iterations: 30, warmupIterations: 1, retainSamples: true })
  const [median, p95] = [percentile(latency.samples, 0.5), percentile(latency.samples, 0.95)]
  console.log(`index ready: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`)
  expect(median).toBeLessThan(60)
})
