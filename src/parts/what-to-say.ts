import type { TFunction } from 'i18next'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { Reach } from './reach-lines.tsx'

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
}

/** Who calls, when it is not the person. */
const callers = {
  proche: 'dire.proche',
  employeur: 'dire.employeur',
  'referent-handicap': 'dire.referent-handicap',
} as const

/** What a person does, in their own voice. */
const statuts = {
  'demandeur-emploi': 'dire.statut-demandeur-emploi',
  salarie: 'dire.statut-salarie',
  'agent-public': 'dire.statut-agent-public',
  independant: 'dire.statut-independant',
  alternant: 'dire.statut-alternant',
  'stagiaire-formation': 'dire.statut-stagiaire-formation',
  scolaire: 'dire.statut-scolaire',
} as const

/** What answers tell of the caller's own health. */
const own = {
  'statut.esat': 'dire.statut-esat',
  'arret.oui': 'dire.arret-oui',
  'motif.sante': 'dire.motif-sante',
  'inaptitude.averee': 'dire.inaptitude-averee',
  'inaptitude.risque': 'dire.inaptitude-risque',
  'at-mp.oui': 'dire.at-mp-oui',
  'titre.oui': 'dire.titre-oui',
  'titre.en-cours': 'dire.titre-en-cours',
} as const

/** What answers tell of the health of the person one calls for. */
const others = {
  'arret.oui': 'dire.tiers-arret-oui',
  'inaptitude.averee': 'dire.inaptitude-averee',
  'inaptitude.risque': 'dire.inaptitude-risque',
  'titre.oui': 'dire.tiers-titre-oui',
  'titre.en-cours': 'dire.tiers-titre-en-cours',
} as const

function isIn<T extends object>(map: T, key: string | undefined): key is Extract<keyof T, string> {
  return key !== undefined && Object.hasOwn(map, key)
}

function healthOf(facts: Facts, t: TFunction, told: typeof own | typeof others): readonly string[] {
  return Object.entries(told).flatMap(([answer, key]) => {
    const [question = '', choice] = answer.split('.')
    return facts[question as keyof Facts] === choice ? [t(key)] : []
  })
}

/** What to say for a first step: who one is by one's answers, then `dire`, the sentence of the step. */
export function whatToSay(dire: string, facts: Facts, t: TFunction): ToSay {
  const { profil, statut } = facts
  const tiers = isIn(callers, profil)
  const caller = tiers ? t(callers[profil]) : isIn(statuts, statut) ? t(statuts[statut]) : null
  const opening = [t('dire.bonjour'), ...(caller === null ? [] : [caller])]
  // A professional calls for a case that they tell themselves: no answer is about their own health.
  const health = profil === 'proche' ? healthOf(facts, t, others) : tiers ? [] : healthOf(facts, t, own)
  const said = (...parts: readonly string[]) => [...opening, ...parts, dire].join(' ')
  return { texte: said(), phrase: dire, avecSante: health.length === 0 ? null : said(...health), tiers }
}

/** What to say to whom a step leads to; null when it says nothing, or when nobody can be spoken or written to. */
export function whatToSayTo(
  contact: Pick<Reach, 'telephone' | 'courriel'> | undefined,
  dire: string | null,
  facts: Facts,
  t: TFunction,
): ToSay | null {
  if (dire === null || (contact?.telephone ?? contact?.courriel) === undefined) return null
  return whatToSay(dire, facts, t)
}
