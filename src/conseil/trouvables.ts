import type { TFunction } from 'i18next'
import type { Resumes } from '../../content/pages/resumes.ts'
import { choicesOf, type Question } from '../../content/questions.ts'
import { departementCodes, isDepartement } from '../../content/lieux/departements.ts'
import type { MotsConseil } from '../../content/schema/mots-conseil.ts'
import { faits } from '../../machines/conseil/groupes.ts'
import { isOfAnother } from '../../machines/conseil/is-of-another.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { isAnswer, split } from '../../machines/visite/answers.ts'
import { nameOf } from '../parts/name-of.ts'
import type { WordsOf } from '../parts/words-for.ts'
import type { Trouvable } from './find.ts'

/** What the id of a fiche begins with among what can be found; a fact and an answer have theirs. */
export const ofAide = 'aide:'

/** The oldest that one is asked about. */
const oldest = 75

const codes: ReadonlySet<string> = new Set(Object.values(departementCodes))

/** The ages of a choice, each as one types it: `26-29` is 26 to 29, with « ans » or not; a number that is a département's is an age only with it. */
function agesOf(choice: string): readonly string[] {
  const [first = 0, last] = (choice.match(/\d+/gu) ?? []).map(Number)
  const [from, to] = choice.startsWith('moins') ? [10, first - 1] : [first, last ?? oldest]
  const ages = Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
  return ages.flatMap((age) => (codes.has(age) ? [`${age} ans`] : [age, `${age} ans`]))
}

function numbersOf(question: Question, choice: string): readonly string[] {
  if (question === 'age') return agesOf(choice)
  return question === 'departement' && isDepartement(choice) ? [departementCodes[choice]] : []
}

/** Every fact, and every answer to each, as a counsellor names them: one goes to it by typing. */
export function faitsTrouvables(words: WordsOf, mots: MotsConseil, t: TFunction): readonly Trouvable[] {
  const facts = faits.map((question): Trouvable => {
    const { sujet, question: asked } = words(question)
    return { id: question, nom: t(`conseil.fait-${question}`), aussi: [sujet], dit: [asked] }
  })
  const answers = faits.flatMap((question) =>
    choicesOf(question).map((choice): Trouvable => {
      const { choix = choice, precision, phrase } = words(question).reponses[choice] ?? {}
      return {
        id: `${question}.${choice}`,
        nom: t('conseil.fait-et-reponse', { fait: t(`conseil.fait-${question}`), reponse: choix }),
        aussi: [choix, ...numbersOf(question, choice), ...(mots[question]?.[choice] ?? [])],
        dit: [choice, precision, phrase].filter((text) => text !== undefined),
      }
    }),
  )
  return [...facts, ...answers]
}

/** The question that a fact or an answer is of; undefined for a fiche. */
export function questionNamed(id: string): Question | undefined {
  return isAnswer(id) ? split(id)[0] : faits.find((one) => one === id)
}

/** Whether a fact or an answer is of another case than the one at hand, known as rules read it (`asRead`). */
export function isAilleurs(id: string, read: Facts): boolean {
  const question = questionNamed(id)
  return question !== undefined && isOfAnother(question, read)
}

/** Every fiche, by its name. */
export function aidesTrouvables({ fiches }: Pick<Resumes, 'fiches'>): readonly Trouvable[] {
  return Object.values(fiches).map((words) => ({
    id: `${ofAide}${words.id}`,
    nom: nameOf(words),
    aussi: [words.id, ...(words.sigle === undefined ? [] : [words.sigle])],
    dit: [words.resume],
  }))
}
