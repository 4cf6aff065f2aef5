import { content } from '../../support/content.ts'
import { rulesOf } from '../../../content/content.ts'
import { unknown, type Question } from '../../../content/questions.ts'
import { answerOf, split, type Trail } from '../../../machines/visite/answers.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { follow } from '../../../machines/visite/trail.ts'

const rules = rulesOf(content)

/** The finished visit of someone who gives these answers when asked, and does not know the rest. */
export function visitOf(given: Facts): Trail {
  const from = (trail: Trail): Trail => {
    const { question } = follow(trail, rules)
    return question === null ? trail : from([...trail, answerOf(question, given[question] ?? unknown)])
  }
  return from([])
}

/** The choices of a trail, without their questions. */
export function choicesIn(trail: Trail): readonly string[] {
  return trail.map((answer) => split(answer)[1])
}

/** The questions that a trail answers, in order. */
export function questionsIn(trail: Trail): readonly Question[] {
  return trail.map((answer) => split(answer)[0])
}

/** How a question is asked, in French. */
export function headingOf(question: Question): string {
  return content.words.fr.questions[question].question
}

/** A short visit: someone looking for a job in the Nord, who wants what they know to be recognised. */
export const shortVisit = visitOf({
  profil: 'beneficiaire',
  statut: 'demandeur-emploi',
  accompagnement: 'cap-emploi',
  departement: 'nord',
  besoin: 'faire-reconnaitre',
  titre: 'oui',
})

/** A long visit: someone young looking for a job, whom an employer would train. */
export const longVisit = visitOf({
  profil: 'beneficiaire',
  statut: 'demandeur-emploi',
  accompagnement: 'cap-emploi',
  departement: 'nord',
  besoin: 'se-former',
  'employeur-pret': 'oui',
  rsa: 'oui',
  titre: 'oui',
  age: '16-25',
  'appui-en-formation': 'non',
})
