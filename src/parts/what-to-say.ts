import type { Facts } from '../../machines/regles/eligibility.ts'
import type { Reach } from './reach-lines.tsx'
import type { Voice } from './voice.ts'

/** What to say on the phone, in the caller's voice. */
export type ToSay = {
  /** Who calls and what they would like; nothing of anyone's health. */
  readonly texte: string
  /** The sentence of the step alone, for who has said already who they are. */
  readonly phrase: string
  /** The same, with what the answers tell of health; null when they tell nothing of it. */
  readonly avecSante: string | null
  /** Whether the health is that of someone else. */
  readonly tiers: boolean
  /** The same in French, for who is answered in French; null where the page is French. */
  readonly francais: Pick<ToSay, 'texte' | 'phrase' | 'avecSante'> | null
}

/** The sentence of a step, in the page's language and in French. */
type Dire = { readonly dire: string; readonly direFrancais: string | null }

/** Who calls, when it is not the person. */
const callers = ['proche', 'employeur', 'referent-handicap'] as const

/** What a person does, told in their own voice. */
const statuts = [
  'demandeur-emploi',
  'salarie',
  'agent-public',
  'independant',
  'alternant',
  'stagiaire-formation',
  'scolaire',
] as const

/** What answers tell of the caller's own health. */
const own = {
  'statut.esat': 'statut-esat',
  'arret.oui': 'arret-oui',
  'motif.sante': 'motif-sante',
  'inaptitude.averee': 'inaptitude-averee',
  'inaptitude.risque': 'inaptitude-risque',
  'at-mp.oui': 'at-mp-oui',
  'titre.oui': 'titre-oui',
  'titre.en-cours': 'titre-en-cours',
} as const

/** What answers tell of the health of the person one calls for. */
const others = {
  'arret.oui': 'tiers-arret-oui',
  'inaptitude.averee': 'inaptitude-averee',
  'inaptitude.risque': 'inaptitude-risque',
  'titre.oui': 'tiers-titre-oui',
  'titre.en-cours': 'tiers-titre-en-cours',
} as const

function isIn<T extends string>(list: readonly T[], one: string | undefined): one is T {
  return list.some((each) => each === one)
}

type ValueOf<T> = T[keyof T]

/** What is said of a caller, as the screens' texts name it. */
type Said =
  | 'bonjour'
  | (typeof callers)[number]
  | `statut-${(typeof statuts)[number]}`
  | ValueOf<typeof own>
  | ValueOf<typeof others>
type Say = (key: Said) => string

function healthOf(facts: Facts, say: Say, told: typeof own | typeof others): readonly string[] {
  return Object.entries(told).flatMap(([answer, key]) => {
    const [question = '', choice] = answer.split('.')
    return facts[question as keyof Facts] === choice ? [say(key)] : []
  })
}

/** Who calls, by the answers, then the sentence of the step. */
function sayings(dire: string, facts: Facts, say: Say): Pick<ToSay, 'texte' | 'phrase' | 'avecSante'> {
  const { profil, statut } = facts
  const tiers = isIn(callers, profil)
  const caller = tiers ? say(profil) : isIn(statuts, statut) ? say(`statut-${statut}`) : null
  const opening = [say('bonjour'), ...(caller === null ? [] : [caller])]
  // A professional calls for a case that they tell themselves: no answer is about their own health.
  const health = profil === 'proche' ? healthOf(facts, say, others) : tiers ? [] : healthOf(facts, say, own)
  const said = (...parts: readonly string[]) => [...opening, ...parts, dire].join(' ')
  return { texte: said(), phrase: dire, avecSante: health.length === 0 ? null : said(...health) }
}

/** What is said of these words when health is told, or not. */
export function saidWith({ texte, avecSante }: Pick<ToSay, 'texte' | 'avecSante'>, health: boolean): string {
  return (health ? avecSante : null) ?? texte
}

/** How what to say is told: to who calls, or to who writes as well. */
export function sayAs(writes: boolean): 'dire.dites' | 'dire.ecrivez' {
  return writes ? 'dire.ecrivez' : 'dire.dites'
}

/** What to say for a first step: who one is by one's answers, then the sentence of the step. */
export function whatToSay(
  { dire, direFrancais }: Dire,
  facts: Facts,
  { t, resumes: { presentation } }: Pick<Voice, 't' | 'resumes'>,
): ToSay {
  return {
    ...sayings(dire, facts, (key) => t(`dire.${key}`)),
    tiers: isIn(callers, facts.profil),
    francais:
      direFrancais === null || presentation === null
        ? null
        : sayings(direFrancais, facts, (key) => presentation[key] ?? ''),
  }
}

/** What to say to whom a step leads to; null when nobody can be spoken or written to. */
export function whatToSayTo(
  contact: Pick<Reach, 'telephone' | 'courriel'> | undefined,
  words: Dire,
  facts: Facts,
  voice: Pick<Voice, 't' | 'resumes'>,
): ToSay | null {
  return (contact?.telephone ?? contact?.courriel) === undefined ? null : whatToSay(words, facts, voice)
}
