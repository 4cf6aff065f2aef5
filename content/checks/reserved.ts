import { asking } from '../asking.ts'
import type { Content, Ecrans } from '../content.ts'
import { isEasy, languages } from '../languages.ts'
import type { Report } from './finding.ts'
import { piecesIn } from './pieces.ts'
import { localeFile } from './texts.ts'

function hasWords(ecrans: Ecrans, question: string, choice: string): boolean {
  const { reserve } = ecrans
  const words = typeof reserve === 'object' ? reserve[question] : undefined
  return typeof words === 'object' && typeof words[choice] === 'string'
}

/** Whom a criterion reserves a fiche to can be said, in each reading: « C’est réservé aux personnes de 16 à 25 ans ». */
export function checkReserved(content: Content, error: Report): void {
  const needed = new Map<string, readonly [string, string]>()
  for (const { value } of piecesIn(content, 'fiches'))
    for (const { criteres } of value.publics)
      for (const { question, parmi } of criteres)
        for (const choice of asking.has(question) ? [] : parmi)
          needed.set(`${question}.${choice}`, [question, choice])
  for (const language of languages)
    for (const [question, choice] of needed.values())
      if (!hasWords(content.words[language].ecrans, question, choice))
        error(
          localeFile(language, 'ecrans'),
          ['reserve'],
          `il manque « ${choice} » sous « ${question} » : à qui c’est réservé, ${isEasy(language) ? '« pour les personnes… »' : '« aux personnes… »'}, car une fiche a ce critère`,
        )
}
