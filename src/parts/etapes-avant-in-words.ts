import type { EtapeAvantResume } from '../../content/pages/resumes.ts'
import { acteursFor, contactOf, type Contact } from '../../machines/orientation/contacts.ts'
import type { Orientation } from '../../machines/orientation/orientation.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { Voice } from './voice.ts'
import { isForSomeone } from './words-for.ts'

/** Something to do before any fiche, as screens and paper show it. */
export type EtapeAvantShown = Pick<
  EtapeAvantResume,
  'titre' | 'action' | 'pourquoi' | 'delai' | 'joindre' | 'ressources'
> & {
  readonly id: string
  readonly verdict: Orientation['etapesAvant'][number]['verdict']
  readonly appeler: readonly Contact[]
  /** The page of its fiche; null when it has none. */
  readonly href: string | null
}

const mostToCall = 2

/** What comes before any fiche, in words; a step whose fiche is `shown` already is not said twice. */
export function etapesAvantInWords(
  { etapesAvant }: Pick<Orientation, 'etapesAvant'>,
  facts: Facts,
  { knowledge, resumes, hrefOf }: Pick<Voice, 'knowledge' | 'resumes' | 'hrefOf'>,
  shown: readonly string[],
): readonly EtapeAvantShown[] {
  return etapesAvant.flatMap(({ id, verdict }) => {
    const words = resumes.etapesAvant[id]
    const rule = knowledge.etapesAvant.find((one) => one.id === id)
    if (!words || !rule || (words.fiche !== null && shown.includes(words.fiche))) return []
    const { action, actionTiers, fiche, ...rest } = words
    return [
      {
        ...rest,
        id,
        verdict,
        action: isForSomeone(facts) ? actionTiers : action,
        appeler: acteursFor({ id, acteurs: rule.acteurs, contacts: [] }, facts, knowledge)
          .slice(0, mostToCall)
          .map((acteur) => contactOf(acteur, facts)),
        href: fiche === null ? null : hrefOf(fiche),
      },
    ]
  })
}
