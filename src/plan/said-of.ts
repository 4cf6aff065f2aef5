import type { TFunction } from 'i18next'
import { saidWith, type ToSay } from '../parts/what-to-say.ts'
import { isDiscreet } from './discreet.ts'

/** What to say as it is sent: all of it when the person lets their health out, else nothing of it. */
export function saidOf(dire: ToSay, t: TFunction, health: boolean): string {
  const { texte, phrase } = dire
  if (health || isDiscreet(texte)) return saidWith(dire, health)
  const opening = texte.slice(0, texte.length - phrase.length).trim()
  return [isDiscreet(opening) ? opening : t('dire.bonjour'), t('plan.envoi-dire')].join(' ')
}
