import type { TFunction } from 'i18next'
import { choicesOf, unknown } from '../../content/questions.ts'
import type { QuestionsPage } from '../../content/pages/questions.ts'
import { wordsOfSomeone, type WordsOf } from '../parts/words-for.ts'

/** The words of questions as a counsellor asks them: about the person; who asks is told as seen from the desk. */
export function deskWords(page: QuestionsPage, t: TFunction): WordsOf {
  const { profil } = page.questions
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
  const others = wordsOfSomeone(page)
  return (question) => (question === 'profil' ? asked : others(question))
}
