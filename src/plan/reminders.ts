import type { TFunction } from 'i18next'
import type { Reminder } from '../../machines/share/calendar.ts'
import { discreetName, isDiscreet } from './discreet.ts'
import type { Planned } from './planned.ts'
import { reachInLine } from './reach-in-line.ts'
import { saidOf } from './said-of.ts'

/** When to be reminded: a day, and an hour in minutes; null for the whole day. */
export type When = Pick<Reminder, 'day' | 'minute'>

/** What a call takes before the next one, in minutes. */
const between = 15

type Options = {
  readonly t: TFunction
  /** Whether the person lets out what tells of their health: a calendar shows on a locked screen. */
  readonly health: boolean
}

/** The first calls of a plan, one for each person to call, whatever the fiches they serve, one after the other. */
export function remindersOf(
  items: readonly Planned[],
  { day, minute }: When,
  { t, health }: Options,
): readonly Reminder[] {
  const tells = (text: string | undefined): text is string =>
    text !== undefined && (health || isDiscreet(text))
  const people = new Map<string, Planned[]>()
  for (const item of items) {
    const nom = item.appeler?.contact.nom ?? item.titre
    people.set(nom, [...(people.get(nom) ?? []), item])
  }
  return [...people].map(([nom, theirs], index) => {
    const appeler = theirs[0]?.appeler?.contact
    const reach = [appeler?.telephone, appeler?.courriel, appeler?.site].filter(tells)
    const called = (health ? nom : discreetName(nom)) ?? t('plan.envoi-service')
    const steps = theirs.flatMap(
      ({ titre, premierPas }) => [titre, premierPas].filter(tells).join(' : ') || [],
    )
    const dire = theirs.flatMap((item) => item.dire ?? [])[0]
    const say = dire === undefined ? [] : [t('dire.dites', { texte: saidOf(dire, t, health) })]
    return {
      day,
      minute: minute === null ? null : minute + index * between,
      title: t('plan.rappel-titre', { nom: reachInLine(called, reach[0]) }),
      text: [...reach, ...say, ...steps].join('\n'),
      place: tells(appeler?.adresse) ? appeler?.adresse : undefined,
    }
  })
}
