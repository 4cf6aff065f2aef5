import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Someone's answers, and what must come out; a contact is an id, a number or an address. */
export type Scenario = {
  readonly id: string
  readonly faits: Readonly<Record<string, string>>
  readonly proposer: readonly string[]
  readonly 'ne-pas-proposer': readonly string[]
  readonly contacts: readonly string[]
  /** One of these is among the first three; none: no order is asked. */
  readonly premiers?: readonly string[]
}

/** A standard input that a command refuses, and the words its error must mention. */
export type BadInput = {
  readonly id: string
  readonly stdin: string
  readonly mentionne: readonly string[]
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(resolve('test/scenarios', name), 'utf8'))
}

/** People whose orientation is known beforehand, from the guide. */
export const scenarios = ['orienter.json', 'conseil.json'].flatMap(read) as readonly Scenario[]

/** Inputs that the command `orienter` refuses. */
export const badInputs = read('invalid-inputs.json') as readonly BadInput[]
