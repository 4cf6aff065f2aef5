import type { TFunction } from 'i18next'
import { choicesOf, unknown } from '../../content/questions.ts'
import type { QuestionsPage } from '../../content/pages/questions.ts'
import type { WordsOf } from '../parts/words-for.ts'

/** The words of questions as a counsellor asks them: about the person; who asks is told as seen from the desk. */
export function deskWords({ questions, tiers }: QuestionsPage, t: TFunction): WordsOf {
  const { profil } = questions
  const choix = (choice: string): string =>
    choice === 'beneficiaire' ||
    choice === 'proche' ||
    choice === 'referent-handicap' ||
    choice === 'employeur'
      ? t(`conseil.profil-${choice}`)
      : (profil.reponses[choice]?.choix ?? choice)
  const asked = {
    ...profil,
    question: t('conseil.profil'),
    reponses: Object.fromEntries(
      [...choicesOf('profil'), unknown].map((choice) => [
        choice,
        { choix: choix(choice), phrase: choix(choice) },
      ]),
    ),
  }
  return (question) => (question === 'profil' ? asked : (tiers[question] ?? questions[question]))
}
