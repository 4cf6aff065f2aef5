import type { EtapeAvantResume } from '../../content/pages/resumes.ts'
import { contactOf, type Contact } from '../../machines/orientation/contacts.ts'
import type { Orientation } from '../../machines/orientation/orientation.ts'
import { judge, type Facts } from '../../machines/regles/eligibility.ts'
import type { Voice } from './voice.ts'
import { whatToSay, type ToSay } from './what-to-say.ts'
import { isForSomeone } from './words-for.ts'

/** Something to do before any fiche, as screens and paper show it. */
export type EtapeAvantShown = Pick<
  EtapeAvantResume,
  'titre' | 'action' | 'pourquoi' | 'delai' | 'joindre' | 'apporter' | 'ressources'
> & {
  readonly id: string
  readonly verdict: Orientation['etapesAvant'][number]['verdict']
  /** Whom to call; `quoi` is what each is, where the page is not in French. */
  readonly appeler: readonly (Contact & { readonly quoi: string | null })[]
  /** What to say on the phone; null when nobody is called. */
  readonly dire: ToSay | null
  /** The page of its fiche; null when it has none. */
  readonly href: string | null
}

/** Those of a step who take the person on, and can be called or written to. */
function reachable(
  acteurs: readonly string[],
  facts: Facts,
  knowledge: Voice['knowledge'],
): readonly Contact[] {
  return acteurs.flatMap((id) => {
    const acteur = knowledge.acteurs[id]
    if (!acteur || judge(acteur.publics, facts).verdict === 'exclu') return []
    const contact = contactOf(acteur, facts, knowledge)
    return contact && (contact.telephone ?? contact.courriel ?? contact.autres[0]) ? [contact] : []
  })
}

/** What comes before any fiche, in words; a step whose fiche is `shown` already is not said twice. */
export function etapesAvantInWords(
  { etapesAvant }: Pick<Orientation, 'etapesAvant'>,
  facts: Facts,
  { knowledge, resumes, hrefOf, t }: Pick<Voice, 'knowledge' | 'resumes' | 'hrefOf' | 't'>,
  shown: readonly string[],
): readonly EtapeAvantShown[] {
  return etapesAvant.flatMap(({ id, acteurs, verdict }) => {
    const words = resumes.etapesAvant[id]
    if (!words || (words.fiche !== null && shown.includes(words.fiche))) return []
    const { action, actionTiers, fiche, dire, direFrancais, ...rest } = words
    const appeler = reachable(acteurs, facts, knowledge).map((contact) => ({
      ...contact,
      quoi: resumes.acteurs[contact.id]?.quoi ?? null,
    }))
    return [
      {
        ...rest,
        id,
        verdict,
        action: isForSomeone(facts) ? actionTiers : action,
        appeler,
        dire: appeler.length === 0 ? null : whatToSay({ dire, direFrancais }, facts, { t, resumes }),
        href: fiche === null ? null : hrefOf(fiche),
      },
    ]
  })
}
