import type { Content } from '../content.ts'
import { isFull, languages, type Language } from '../languages.ts'
import type { Fiche } from '../schema/fiche.ts'
import { blankMark } from '../schema/words.ts'
import { sentencesIn, wordsIn } from './easy-read.ts'
import { unsaidIn } from './figures-in.ts'
import type { Report } from './finding.ts'
import { piecesIn } from './pieces.ts'

const inEasyRead = 12
const elsewhere = 25

/** What a fiche says outside « en-bref », in one language; of a summary, the French text is the whole. */
function restOf(fiche: Fiche, language: Language): string {
  const full = isFull(language) ? language : 'fr'
  const { 'en-bref': _, dire: __, ...texte } = fiche.textes[full]
  const own = [
    texte,
    fiche.alerte?.[full],
    fiche.publics.map(({ nom }) => nom?.[full]),
    fiche.faits?.map(({ fait }) => fait),
    fiche.corrections.map(({ 'en-fait': fact }) => fact[full]),
  ]
  return JSON.stringify(own)
}

/** What is wrong with one text of « en bref », when `rest` is all that the fiche says elsewhere. */
function faultsOf(text: string, rest: string, language: Language): readonly string[] {
  if (text.includes(blankMark)) return []
  const most = language === 'fr-x-falc' ? inEasyRead : elsewhere
  return [
    ...unsaidIn(text, rest).map(
      (figure) =>
        `« ${figure} » n’est dit nulle part ailleurs dans la fiche : « en-bref » résume, il n’ajoute rien`,
    ),
    ...sentencesIn(text)
      .filter((sentence) => wordsIn(sentence) > most)
      .map(
        (sentence) =>
          `phrase de ${wordsIn(sentence)} mots ; ${most} au plus dans « en-bref » : « ${sentence} »`,
      ),
  ]
}

/** « En bref » is short, says the same in each language, and gives no figure that the fiche does not give. */
export function checkEnBref(content: Content, error: Report): void {
  for (const { file, value } of piecesIn(content, 'fiches')) {
    const reference = Object.keys(value.textes.fr['en-bref'])
    for (const language of languages) {
      const texte = value.textes[language]
      if (!texte) continue
      const given = texte['en-bref']
      const path = ['textes', language, 'en-bref']
      for (const key of reference.filter((one) => !(one in given)))
        error(file, path, `il manque « ${key} », que le texte français a : les quatre disent la même chose`)
      for (const key of Object.keys(given).filter((one) => !reference.includes(one)))
        error(file, [...path, key], 'le texte français n’a pas cette clé : les quatre disent la même chose')
      const rest = restOf(value, language)
      for (const [key, text = ''] of Object.entries(given))
        for (const fault of faultsOf(text, rest, language)) error(file, [...path, key], fault)
    }
  }
}
