import { expect } from 'vitest'
import { questionIds } from '../../../content/questions.ts'
import { readFacts } from '../../../machines/cli/facts.ts'
import { knowledge } from './knowledge.ts'

type Reason = Readonly<Record<'question' | 'reponse' | 'effet', unknown>>
type Contact = {
  readonly id: string
  readonly nom: string
  readonly autres: unknown
  readonly [key: string]: unknown
}
type Answer = {
  readonly parcours: string
  readonly 'etapes-avant': readonly string[]
  readonly propositions: readonly {
    readonly id: string
    readonly etape: string
    readonly verdict: string
    readonly raisons: readonly Reason[]
    readonly appeler?: Readonly<Record<string, unknown>>
  }[]
  readonly exclus: readonly {
    readonly id: string
    readonly raisons: readonly Reason[]
    readonly ouvrirait: unknown
  }[]
  readonly contacts: readonly Contact[]
  readonly 'autres-contacts': readonly Contact[]
  readonly 'a-demander': readonly string[]
}

function shapedAsReasons(raisons: readonly Reason[]): void {
  for (const { question, reponse, effet, ...rest } of raisons) {
    expect(rest).toEqual({})
    expect(questionIds).toContain(question)
    expect(reponse === null || typeof reponse === 'string').toBe(true)
    expect(['remplit', 'a-verifier', 'exclut']).toContain(effet)
  }
}

/** Expects what other programs were promised, no more and no less. */
export function isAnAnswer(value: unknown): void {
  const answer = value as Answer
  expect(Object.keys(answer)).toEqual([
    'parcours',
    'etapes-avant',
    'propositions',
    'exclus',
    'contacts',
    'autres-contacts',
    'a-demander',
  ])
  const before = knowledge.etapesAvant.map(({ id }) => id)
  for (const id of answer['etapes-avant']) expect(before).toContain(id)
  const steps = knowledge.parcours[answer.parcours]!.etapes.map(({ id }) => id)
  const pages = knowledge.parcours[answer.parcours]!.etapes.flatMap((etape) =>
    (etape.pages ?? []).map(({ id }) => id),
  )
  for (const { id, etape, verdict, raisons, appeler, ...rest } of answer.propositions) {
    expect({ rest, known: knowledge.fiches[id]?.id ?? pages.find((page) => page === id) }).toEqual({
      rest: {},
      known: id,
    })
    expect(steps).toContain(etape)
    expect(['possible', 'a-verifier']).toContain(verdict)
    shapedAsReasons(raisons)
  }
  for (const { id, raisons, ouvrirait, ...rest } of answer.exclus) {
    expect({ rest, known: knowledge.fiches[id]?.id }).toEqual({ rest: {}, known: id })
    expect(raisons.length).toBeGreaterThan(0)
    shapedAsReasons(raisons)
    expect(readFacts(ouvrirait).ok).toBe(true)
  }
  expect(answer.contacts.length).toBeLessThanOrEqual(5)
  const everyone = [...answer.contacts, ...answer['autres-contacts']]
  for (const { id, nom, autres, ...reach } of everyone) {
    expect([typeof id, typeof nom]).toEqual(['string', 'string'])
    expect(['telephone', 'courriel', 'adresse', 'site']).toEqual(expect.arrayContaining(Object.keys(reach)))
    for (const text of Object.values(reach)) expect(text).toBeTypeOf('string')
    expect(Array.isArray(autres)).toBe(true)
  }
  const called = everyone.map(({ id }) => id)
  expect(new Set(called).size).toBe(called.length)
  expect(questionIds).toEqual(expect.arrayContaining(answer['a-demander'] as string[]))
}
