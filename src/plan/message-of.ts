import { apart } from '../../content/typeset.ts'
import type { Decided } from '../app/shown.ts'
import { calledInWords } from '../parts/called-in-words.ts'
import { firstStep } from '../parts/first-step.ts'
import { nameOf } from '../parts/name-of.ts'
import type { Voice } from '../parts/voice.ts'
import { whatToSay } from '../parts/what-to-say.ts'
import { isDiscreet } from './discreet.ts'

/** A message holds at most this many characters, its link included: what a phone sends in a few text messages. */
const longest = 600

/** What is sent to a phone: the words, and the address that opens the visit. */
export type Message = { readonly texte: string; readonly url: string }

type Options = {
  /** The fiche to begin with; undefined when nothing is proposed. */
  readonly id: string | undefined
  readonly url: string
  /** Whether the person writes rather than calls. */
  readonly writes: boolean
}

/** As one types it: a phone knows a number by its plain spaces, and a message has no lines to keep whole. */
function typed(text: string): string {
  return apart(text).replaceAll(/[\u00A0\u202F]/g, ' ')
}

/** A message of a few lines: the first step, whom to reach, what to say; of health only what the person lets out. */
export function messageOf(
  { place: { facts }, plan }: Pick<Decided, 'place' | 'plan'>,
  voice: Pick<Voice, 'knowledge' | 'resumes' | 't'>,
  { id = '', url, writes }: Options,
): Message {
  const { t } = voice
  const words = voice.resumes.fiches[id]
  if (!words) return { texte: t('plan.envoi-rien'), url }
  const tells = (text: string | undefined | null): text is string =>
    typeof text === 'string' && (plan.santeLien || isDiscreet(text))
  const step = (text: string): readonly string[] => (tells(text) ? [t('plan.envoi-pas', { pas: text })] : [])
  const { nom, telephone, courriel, site } = calledInWords(id, facts, voice)?.contact ?? {}
  const reach = (writes ? [courriel, site, telephone] : [telephone, courriel, site]).find(tells)
  const qui = [nom, reach].filter(tells).join(', ')
  const who = qui === '' ? [] : [t('plan.envoi-qui', { qui })]
  const isSpoken = (telephone ?? courriel) !== undefined
  const dire = words.dire === null || !isSpoken ? null : whatToSay(words.dire, facts, t)
  const texte = (plan.santeLien ? dire?.avecSante : null) ?? dire?.texte
  const say = tells(texte) ? [t('dire.dites', { texte })] : []
  const [full, brief] = [step(firstStep(words, facts)), step(nameOf(words))]
  // What is too long loses the step in full first, then what to say; the number and the link stay.
  const attempts = [
    [...(full.length > 0 ? full : brief), ...who, ...say],
    [...brief, ...who, ...say],
    [...brief, ...who],
  ].map((lines) => typed(lines.join('\n')))
  const room = longest - url.length - t('plan.envoi-suite').length - 2
  const kept = attempts.find(({ length }) => length <= room) ?? typed(who.join('\n'))
  return { texte: kept === '' ? t('plan.envoi-rien') : kept, url }
}
