import type { TFunction } from 'i18next'
import type { Reminder } from '../../machines/share/calendar.ts'
import type { Planned } from './planned.ts'

/** Ten o'clock, and what a call takes before the next one, in minutes. */
const first = 10 * 60
const between = 15

/** The first calls of a plan, one for each person to call, whatever the fiches they serve: at 10 h, then one after the other. */
export function remindersOf(items: readonly Planned[], day: string, t: TFunction): readonly Reminder[] {
  const people = new Map<string, Planned[]>()
  for (const item of items) {
    const nom = item.appeler?.contact.nom ?? item.titre
    people.set(nom, [...(people.get(nom) ?? []), item])
  }
  return [...people].map(([nom, theirs], index) => {
    const appeler = theirs[0]?.appeler?.contact
    const reach = [appeler?.telephone, appeler?.courriel, appeler?.site].filter((one) => one !== undefined)
    return {
      id: String(index),
      day,
      minute: first + index * between,
      title: t('plan.rappel-titre', { nom }),
      text: [...reach, ...theirs.map(({ titre, premierPas }) => `${titre} : ${premierPas}`)].join('\n'),
      place: appeler?.adresse,
    }
  })
}
