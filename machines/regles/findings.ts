import { choicesOf, unknown, type Question } from '../../content/questions.ts'
import { deciding } from './deciding.ts'
import { judge, opening, weigh, type Facts, type Publics, type Reason, type Verdict } from './eligibility.ts'

type Said = Pick<Reason, 'question' | 'effet'>

/** What rules say of one kind of person: the verdict, why, and how many answers speak for it. */
export type Finding = {
  readonly verdict: Verdict
  readonly raisons: readonly Said[]
  readonly remplis: number
  readonly publics: Publics
  /** Which kind, among those that the rules tell apart. */
  readonly place: number
  /** Worked out when first asked for. */
  ouvrirait: Facts | null | undefined
  decident: readonly Question[] | undefined
}

/** One question of the rules: the kind of each answer, and an answer of each kind; kind 0 is « not known ». */
type Axis = {
  readonly question: Question
  readonly kinds: ReadonlyMap<string, number>
  readonly samples: readonly (string | undefined)[]
}

type Table = { readonly axes: readonly Axis[]; readonly found: Map<number, Finding> }

let tables = new WeakMap<Publics, Table>()

/** Drops every finding: nothing stays of who was judged. */
export function forgetFindings(): void {
  tables = new WeakMap()
}

const shared = new Map<string, Axis>()

/** Answers that every criterion weighs alike are of one kind; rules that tell the same kinds apart share the axis. */
function axisOf(question: Question, publics: Publics): Axis {
  const criteres = publics.flatMap((one) => one.criteres.filter((critere) => critere.question === question))
  const kindOf = new Map<string, number>()
  const samples: (string | undefined)[] = [undefined]
  const kinds = new Map<string, number>([[unknown, 0]])
  for (const choice of choicesOf(question)) {
    const effects = criteres.map((critere) => weigh(critere, { [question]: choice }).effet).join()
    const kind = kindOf.get(effects) ?? samples.push(choice) - 1
    kindOf.set(effects, kind)
    kinds.set(choice, kind)
  }
  const name = `${question} ${[...kinds.values()].join(' ')}`
  const axis = shared.get(name) ?? { question, kinds, samples }
  shared.set(name, axis)
  return axis
}

function tableOf(publics: Publics): Table {
  const known = tables.get(publics)
  if (known) return known
  const questions = new Set(publics.flatMap(({ criteres }) => criteres.map(({ question }) => question)))
  const axes = [...questions].map((question) => axisOf(question, publics))
  const table: Table = { axes, found: new Map() }
  tables.set(publics, table)
  return table
}

function kindIn({ question, kinds }: Axis, facts: Facts): number {
  const choice = facts[question]
  return choice === undefined ? 0 : (kinds.get(choice) ?? 0)
}

/** One person of a kind. */
function sampleOf({ axes }: Table, place: number): Facts {
  const sample: Partial<Record<Question, string>> = {}
  let rest = place
  const fromLast = [...axes]
  fromLast.reverse()
  for (const { question, samples } of fromLast) {
    const choice = samples[rest % samples.length]
    if (choice !== undefined) sample[question] = choice
    rest = Math.floor(rest / samples.length)
  }
  return sample
}

const sayings = new Map<string, Said>()

/** The same object for the same words: many findings say the same. */
function said({ question, effet }: Reason): Said {
  const known = sayings.get(`${question} ${effet}`) ?? { question, effet }
  sayings.set(`${question} ${effet}`, known)
  return known
}

/** What the rules say of people of one kind, worked out on one of them. */
function workOut(publics: Publics, table: Table, place: number): Finding {
  const { verdict, raisons } = judge(publics, sampleOf(table, place))
  return {
    verdict,
    raisons: raisons.map(said),
    remplis: raisons.filter(({ effet }) => effet === 'remplit').length,
    publics,
    place,
    ouvrirait: undefined,
    decident: undefined,
  }
}

/**
 * What rules say of these facts, worked out once for each kind of person and then looked up.
 * Answers that the rules weigh alike are one kind; a missing answer and « ne sait pas » are the same.
 */
export function find(publics: Publics, facts: Facts): Finding {
  const table = tableOf(publics)
  let place = 0
  for (const axis of table.axes) place = place * axis.samples.length + kindIn(axis, facts)
  const known = table.found.get(place)
  if (known) return known
  const finding = workOut(publics, table, place)
  table.found.set(place, finding)
  return finding
}

/** The reasons of a finding with the person's own answers. */
export function reasonsFor(finding: Finding, facts: Facts): readonly Reason[] {
  return finding.raisons.map(({ question, effet }) => ({ question, reponse: facts[question] ?? null, effet }))
}

/** The smallest change of answers that would open a fiche; null when nothing excludes. */
export function ouvriraitOf(finding: Finding): Facts | null {
  const { publics, place } = finding
  return (finding.ouvrirait ??= opening(publics, sampleOf(tableOf(publics), place)))
}

/** The open questions that decide the verdict. */
export function decidentOf(finding: Finding): readonly Question[] {
  const { publics, place } = finding
  return (finding.decident ??= deciding(publics, sampleOf(tableOf(publics), place)))
}
