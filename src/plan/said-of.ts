import type { TFunction } from 'i18next'
import { saidWith, sayAs, type ToSay } from '../parts/what-to-say.ts'
import { isDiscreet } from './discreet.ts'

type Options = {
  readonly t: TFunction
  /** Whether the person lets out what tells of their health. */
  readonly health: boolean
  /** Whether the person writes rather than calls. */
  readonly writes: boolean
}

function spoken(dire: ToSay, { t, health }: Options): string {
  const { texte, phrase } = dire
  if (health || isDiscreet(texte)) return saidWith(dire, health)
  const opening = texte.slice(0, texte.length - phrase.length).trim()
  return [isDiscreet(opening) ? opening : t('dire.bonjour'), t('plan.envoi-dire')].join(' ')
}

/** The line that tells what to say, as it is sent: all of it when the person lets their health out, else nothing of it. */
export function saidOf(dire: ToSay, options: Options): string {
  return options.t(sayAs(options.writes), { texte: spoken(dire, options) })
}
