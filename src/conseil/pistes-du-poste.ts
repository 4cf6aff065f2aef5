import type { Brefs } from '../../content/pages/brefs.ts'
import type { Constat } from '../../machines/conseil/constat.ts'
import { severalIn } from '../../machines/conseil/dossier.ts'
import { ranger, type Rangement } from '../../machines/conseil/rangement.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { Trail } from '../../machines/visite/answers.ts'
import type { Proposed } from '../parcours/proposal.tsx'
import type { WordsOf } from '../parts/words-for.ts'
import type { PisteDuPoste } from './pistes.tsx'

type Given = {
  readonly found: Constat
  /** The proposals in words. */
  readonly shown: readonly Proposed[]
  readonly faits: Trail
  readonly ways: readonly Facts[]
  readonly brefs: Brefs
  readonly rangement: Rangement
  readonly wordsOf: WordsOf
}

/** The proposals as the desk lists them, in the order that is wanted: which need each answers, what is left to find out and of whom. */
export function pistesDuPoste(given: Given): readonly PisteDuPoste[] {
  const { found, shown, faits, ways, brefs, rangement, wordsOf } = given
  const asked = severalIn(faits)
  const byId = new Map(shown.map((one) => [one.id, one]))
  const delais = Object.fromEntries(Object.entries(brefs).map(([id, { jours }]) => [id, jours ?? undefined]))
  const besoinsOf = (id: string): readonly string[] => {
    if (asked === undefined) return []
    return (found.pour.get(id) ?? []).flatMap((way) => {
      const choice = ways[way]?.[asked]
      return choice === undefined ? [] : [wordsOf(asked).reponses[choice]?.choix ?? choice]
    })
  }
  return ranger(found.propositions, rangement, delais).flatMap(({ id, raisons }) => {
    const proposed = byId.get(id)
    if (!proposed) return []
    const aVoir = raisons
      .filter(({ effet }) => effet === 'a-verifier')
      .map(({ question }) => ({ question, aQui: wordsOf(question)['a-qui'] }))
    return [{ proposed, besoins: besoinsOf(id), aVoir, bref: brefs[id]?.enBref.duree ?? null }]
  })
}
