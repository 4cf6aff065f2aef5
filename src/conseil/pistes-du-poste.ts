import { unknown } from '../../content/questions.ts'
import type { Brefs } from '../../content/pages/brefs.ts'
import type { Constat } from '../../machines/conseil/constat.ts'
import { factsIn, severalIn } from '../../machines/conseil/dossier.ts'
import { isPointless } from '../../machines/conseil/is-pointless.ts'
import { ranger, type Rangement } from '../../machines/conseil/rangement.ts'
import type { Facts, Reason } from '../../machines/regles/eligibility.ts'
import { answerOf, isAboutHealth, type Trail } from '../../machines/visite/answers.ts'
import { asRead } from '../../machines/visite/as-read.ts'
import type { Proposed } from '../parcours/proposal.tsx'
import { phraseOf, type WordsOf } from '../parts/words-for.ts'
import type { AVoir } from './a-voir.ts'
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

/** What is known of the case, as it was told and as rules read it, and the words to say it. */
type Known = { readonly facts: Facts; readonly read: Facts; readonly wordsOf: WordsOf }

/** What a reason leaves to find out; a fact that is pointless to ask is left to whom one contacts. */
function aVoirOf({ question, reponse, effet }: Reason, { facts, read, wordsOf }: Known): readonly AVoir[] {
  // What was told and leaves a doubt, an incapacity that may be a title, was told all the same.
  const given = reponse ?? facts[question] ?? null
  const isTold = given !== null && given !== unknown
  if (effet !== 'a-verifier' || (!isTold && isPointless(question, read))) return []
  const words = wordsOf(question)
  return [
    {
      question,
      aQui: words['a-qui'],
      dit: isTold ? phraseOf(words, given) : null,
      sante: isAboutHealth(answerOf(question, given ?? unknown)),
    },
  ]
}

/** The proposals as the desk lists them, in the order that is wanted: which need each answers, what is left to find out and of whom. */
export function pistesDuPoste(given: Given): readonly PisteDuPoste[] {
  const { found, shown, faits, ways, brefs, rangement, wordsOf } = given
  const asked = severalIn(faits)
  const facts = factsIn(faits)
  const known = { facts, read: asRead(facts), wordsOf }
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
    return [
      {
        proposed,
        besoins: besoinsOf(id),
        aVoir: raisons.flatMap((raison) => aVoirOf(raison, known)),
        bref: brefs[id]?.enBref.duree ?? null,
      },
    ]
  })
}
