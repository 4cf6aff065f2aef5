import { apart } from '../../content/typeset.ts'
import type { Decided } from '../app/shown.ts'
import { calledInWords } from '../parts/called-in-words.ts'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { firstStep } from '../parts/first-step.ts'
import { nameOf } from '../parts/name-of.ts'
import type { Reachable } from '../parts/other-contacts.tsx'
import type { Voice } from '../parts/voice.ts'
import { saidWith, whatToSayTo, type ToSay } from '../parts/what-to-say.ts'
import { discreetName, isDiscreet } from './discreet.ts'
import { reachInLine } from './reach-in-line.ts'
import { saidOf } from './said-of.ts'

/** A message holds at most this many characters, its link included: what a phone sends in a few text messages. */
const longest = 600

/** What is sent to a phone: the words, and the address that opens the visit. */
export type Message = { readonly texte: string; readonly url: string }

type Options = {
  /** The fiche to begin with; undefined when nothing is proposed. */
  readonly id: string | undefined
  /** What comes before any fiche, and tells of health; undefined when nothing does. */
  readonly avant: EtapeAvantShown | undefined
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
  { place: { facts }, plan: { santeLien: health } }: Pick<Decided, 'place' | 'plan'>,
  voice: Pick<Voice, 'knowledge' | 'resumes' | 't'>,
  { id = '', avant, url, writes }: Options,
): Message {
  const { t } = voice
  const words = voice.resumes.fiches[id]
  const before = health ? avant : undefined
  if (!words && !before) return { texte: t('plan.envoi-rien'), url }
  const tells = (text: string | undefined): text is string =>
    text !== undefined && (health || isDiscreet(text))
  const step = (text: string): readonly string[] => (tells(text) ? [t('plan.envoi-pas', { pas: text })] : [])
  const whoIs = (contact: Reachable | undefined): readonly string[] => {
    if (!contact) return []
    const { nom, telephone, courriel, site } = contact
    const way = (writes ? [courriel, site, telephone] : [telephone, courriel, site]).find(tells)
    const named = health ? nom : discreetName(nom)
    if (named === null && way === undefined) return []
    return [t('plan.envoi-qui', { qui: reachInLine(named ?? t('plan.envoi-service'), way) })]
  }
  const frenchOf = (dire: ToSay | null): readonly string[] => {
    const said = dire?.francais ? saidWith(dire.francais, health) : undefined
    return tells(said) ? [t('dire.en-francais', { texte: said })] : []
  }
  const sayOf = (dire: ToSay | null): readonly string[] =>
    dire === null ? [] : [t('dire.dites', { texte: saidOf(dire, t, health) }), ...frenchOf(dire)]

  const contact = calledInWords(id, facts, voice)?.contact
  const who = whoIs(contact)
  const dire = words ? whatToSayTo(contact, words, facts, voice) : null
  const name = words ? nameOf(words) : ''
  const vague = who.length > 0 ? [t('plan.envoi-pas', { pas: t('plan.envoi-discret') })] : []
  const brief = words ? step(name) : []
  const first =
    [words ? step(firstStep(words, facts)) : [], brief, vague].find((some) => some.length > 0) ?? []
  const say = sayOf(dire)
  // What is too long loses what comes next, then the step in full, then what to say; the number and the link stay.
  const ofFiche = [
    [...first, ...who, ...say],
    [...brief, ...who, ...say],
    [...brief, ...who, ...frenchOf(dire)],
    [...brief, ...who],
  ]
  const ofBefore = (shown: EtapeAvantShown) => {
    const whom = whoIs(shown.appeler[0])
    const [action, titre, spoken] = [step(shown.action), step(shown.titre), sayOf(shown.dire)]
    const next = words ? [t('plan.envoi-ensuite', { pas: name })] : []
    return [
      [...action, ...whom, ...spoken, ...next, ...who],
      [...action, ...whom, ...spoken, ...next],
      [...action, ...whom, ...spoken],
      [...titre, ...whom],
    ]
  }
  const attempts = (before ? ofBefore(before) : ofFiche).map((lines) => typed(lines.join('\n')))
  const room = longest - url.length - t('plan.envoi-suite').length - 2
  const kept = attempts.find(({ length }) => length <= room) ?? typed(who.join('\n'))
  return { texte: kept === '' ? t('plan.envoi-rien') : kept, url }
}
