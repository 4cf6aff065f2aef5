import { content } from '../support/content.ts'
import { knowledgeOf } from '../../content/content.ts'
import type { Language } from '../../content/languages.ts'
import { sommaire } from '../../content/pages/fiche.ts'
import type { Answer } from '../../content/questions.ts'
import { factsOf, split } from '../../machines/visite/answers.ts'
import { callFor } from '../../machines/orientation/call-for.ts'
import { writeLink } from '../../machines/share/link.ts'
import { finishedWith } from './paths.ts'
import { writeRoute } from '../../src/routes.ts'

const knowledge = knowledgeOf(content)

/** An answer as the sentence that is said to the person, in plain French. */
export function sentenceOf(answer: Answer): string {
  const [question, choice] = split(answer)
  return content.words.fr.questions[question].reponses[choice]?.phrase ?? choice
}

/** Someone in work who does not know much: many answers, and people to call with all their addresses. */
const someone = finishedWith({
  profil: 'beneficiaire',
  statut: 'salarie',
  departement: 'somme',
  titre: 'oui',
})

/** The link of a plan of the eight fiches that take the most room on paper, and their names. */
export function longestPlan(language: Language): {
  readonly link: string
  readonly titles: readonly string[]
} {
  const facts = factsOf(someone)
  const longest = Object.values(content.fiches)
    .map((fiche) => {
      const { titre, premierPas } = sommaire(fiche, language)
      const call = callFor(fiche.id, facts, knowledge)?.contact
      const reach = [call?.nom, call?.telephone, call?.courriel, call?.adresse].map((one) => one?.length ?? 0)
      const lines = [premierPas.length, titre.length, ...reach].map((length) => Math.ceil(length / 40))
      return { id: fiche.id, titre, room: lines.reduce((sum, one) => sum + one, 0) }
    })
    .toSorted((a, b) => b.room - a.room)
    .slice(0, 8)
  const link = writeLink({ trail: someone, fiches: longest.map(({ id }) => id) }, true)
  return {
    link: `${writeRoute({ name: 'question' }, language).slice(1)}#${link}`,
    titles: longest.map(({ titre }) => titre),
  }
}
