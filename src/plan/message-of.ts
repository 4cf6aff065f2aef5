import type { TFunction } from 'i18next'
import { apart } from '../../content/typeset.ts'
import type { Reach } from '../parts/reach-lines.tsx'
import { saidWith } from '../parts/what-to-say.ts'
import { discreetName, isDiscreet } from './discreet.ts'
import { reachInLine } from './reach-in-line.ts'
import { saidOf } from './said-of.ts'
import { waysTo } from './ways-to.ts'
import type { Step } from './steps-of.ts'

/** A message holds at most this many characters, its link included: what a phone sends in a few text messages. */
const longest = 600

/** What is sent to a phone: the words, and the address that opens the visit. */
export type Message = { readonly texte: string; readonly url: string }

type Options = {
  readonly t: TFunction
  /** Whether the person lets out what tells of their health. */
  readonly health: boolean
  readonly url: string
  /** Whether the person writes rather than calls. */
  readonly writes: boolean
  /** Whom to call where neither the step nor how to reach its contact may be told; null when nobody is known. */
  readonly someone: Reach | null
}

/** As one types it: a phone knows a number by its plain spaces, and a message has no lines to keep whole. */
function typed(text: string): string {
  return apart(text).replaceAll(/[\u00A0\u202F]/g, ' ')
}

/** A message of a few lines: the first step, whom to reach, what to say, what comes next; of health only what the person lets out. */
export function messageOf(
  [first, ...others]: readonly Step[],
  { t, health, url, writes, someone }: Options,
): Message {
  const tells = (text: string | undefined): text is string =>
    text !== undefined && (health || isDiscreet(text))
  const step = (text: string): readonly string[] => (tells(text) ? [t('plan.envoi-pas', { pas: text })] : [])
  const whoIs = (contact: Reach | null): readonly string[] => {
    if (!contact) return []
    const way = waysTo(contact, writes).find(tells)
    const named = health ? contact.nom : discreetName(contact.nom)
    if (named === null && way === undefined) return []
    return [t('plan.envoi-qui', { qui: reachInLine(named ?? t('plan.envoi-service'), way) })]
  }
  if (!first) return { texte: typed([t('plan.envoi-rien'), ...whoIs(someone)].join('\n')), url }
  const { dire } = first
  const frenchSaid = dire?.francais ? saidWith(dire.francais, health) : undefined
  const french = tells(frenchSaid) ? [t('dire.en-francais', { texte: frenchSaid })] : []
  const say = dire === null ? [] : [saidOf(dire, { t, health, writes }), ...french]
  const brief = step(first.titre)
  const vague = [t('plan.envoi-pas', { pas: t('plan.envoi-discret') })]
  const full = [step(first.texte), brief].find((some) => some.length > 0) ?? vague
  const isReached = first.appeler !== null && waysTo(first.appeler, writes).some(tells)
  const who = whoIs(full === vague && !isReached ? someone : first.appeler)
  const next = ({ titre }: Step): readonly string[] =>
    tells(titre) ? [t('plan.envoi-ensuite', { pas: titre })] : []
  // What is too long loses the step in full, then what comes next, then what to say; the number and the link stay.
  const attempts = [
    [...full, ...who, ...say, ...others.flatMap((one) => [...next(one), ...whoIs(one.appeler)])],
    [...full, ...who, ...say, ...others.flatMap(next)],
    [...brief, ...who, ...say, ...others.flatMap(next)],
    [...full, ...who, ...say],
    [...brief, ...who, ...say],
    [...brief, ...who, ...french],
    [...brief, ...who],
  ].map((lines) => typed(lines.join('\n')))
  const room = longest - url.length - t('plan.envoi-suite').length - 2
  const kept = attempts.find((one) => one !== '' && one.length <= room)
  return { texte: kept ?? typed(whoIs(someone).join('\n')), url }
}
