import type { TFunction } from 'i18next'
import type { ToSay } from '../parts/what-to-say.ts'
import { isDiscreet } from './discreet.ts'

/** What to say as it is sent: all of it when the person lets their health out, else nothing of it. */
export function saidOf({ texte, phrase, avecSante }: ToSay, t: TFunction, health: boolean): string {
  if (health) return avecSante ?? texte
  if (isDiscreet(texte)) return texte
  const opening = texte.slice(0, texte.length - phrase.length).trim()
  return [isDiscreet(opening) ? opening : t('dire.bonjour'), t('plan.envoi-dire')].join(' ')
}
