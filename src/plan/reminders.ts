import type { TFunction } from 'i18next'
import type { Reminder } from '../../machines/share/calendar.ts'
import { discreetName, isDiscreet } from './discreet.ts'
import { reachInLine } from './reach-in-line.ts'
import { saidOf } from './said-of.ts'
import type { Step } from './steps-of.ts'
import { waysTo } from './ways-to.ts'

/** When to be reminded: a day, and an hour in minutes; null for the whole day. */
export type When = Pick<Reminder, 'day' | 'minute'>

/** What a call takes before the next one, in minutes. */
const between = 15

type Options = {
  readonly t: TFunction
  /** Whether the person lets out what tells of their health: a calendar shows on a locked screen. */
  readonly health: boolean
  /** Whether the person writes rather than calls. */
  readonly writes: boolean
}

/** The first calls of a plan, one for each person to call, whatever the steps they serve, one after the other. */
export function remindersOf(
  steps: readonly Step[],
  { day, minute }: When,
  { t, health, writes }: Options,
): readonly Reminder[] {
  const tells = (text: string | undefined): text is string =>
    text !== undefined && (health || isDiscreet(text))
  const people = new Map<string, Step[]>()
  for (const step of steps) {
    const nom = step.appeler?.nom ?? step.titre
    people.set(nom, [...(people.get(nom) ?? []), step])
  }
  return [...people].map(([nom, theirs], index) => {
    const appeler = theirs[0]?.appeler
    const reach = waysTo(appeler ?? {}, writes).filter(tells)
    const called = (health ? nom : discreetName(nom)) ?? t('plan.envoi-service')
    const told = theirs.flatMap(({ titre, texte }) => [titre, texte].filter(tells).join(' : ') || [])
    const dire = theirs.flatMap((step) => step.dire ?? [])[0]
    const say = dire === undefined ? [] : [saidOf(dire, { t, health, writes })]
    return {
      day,
      minute: minute === null ? null : minute + index * between,
      title: t('plan.rappel-titre', { nom: reachInLine(called, reach[0]) }),
      text: [...reach, ...say, ...told].join('\n'),
      place: tells(appeler?.adresse) ? appeler?.adresse : undefined,
    }
  })
}
