import { compared } from '../compared.ts'
import type { Content } from '../content.ts'
import { languages, isEasy, type FullLanguage } from '../languages.ts'
import type { Fiche } from '../schema/fiche.ts'
import { blankMark } from '../schema/words.ts'
import { sentencesIn, wordsIn } from './easy-read.ts'
import { unsaidIn } from './figures-in.ts'
import type { Report } from './finding.ts'
import { piecesIn } from './pieces.ts'
import { lineFaults } from './sources.ts'

const most = 25

/** What a fiche says outside « en-bref », in one language. */
function restOf(fiche: Fiche, language: FullLanguage): string {
  const { 'en-bref': _, dire: __, ...texte } = fiche.textes[language] ?? fiche.textes.fr
  const own = [
    texte,
    fiche.alerte?.[language],
    fiche.publics.map(({ nom }) => nom[language]),
    fiche.faits?.map(({ fait }) => fait),
    fiche.corrections.map((one) => one['en-fait']),
  ]
  return JSON.stringify(own)
}

/** What is wrong with one text of « en bref », when `rest` is all that the fiche says elsewhere. */
function faultsOf(text: string, rest: string): readonly string[] {
  if (text.includes(blankMark)) return []
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

/** What « en-bref » says comes from somewhere that the fiche names; what no source says has no text. */
function checkOrigins(
  { file, value }: { readonly file: string; readonly value: Fiche },
  error: Report,
): void {
  const { source, faits = [], corrections } = value
  for (const key of compared) {
    const from = value['sources-en-bref'][key]
    const path = ['sources-en-bref', key]
    const text = value.textes.fr['en-bref'][key]
    if (from === 'non-dit') {
      if (text !== undefined)
        error(file, path, `« en-bref » a un texte « ${key} » : dites d’où il vient, ou retirez ce texte`)
      continue
    }
    if (text === undefined)
      error(file, path, `« en-bref » n’a pas de texte « ${key} » : écrivez-le, ou mettez « non-dit » ici`)
    const { lignes } = from
    for (const fault of lignes === undefined ? [] : lineFaults({ document: source.document, lignes }))
      error(file, [...path, 'lignes'], fault)
    if (from.page !== undefined && !faits.some(({ url }) => url === from.page))
      error(
        file,
        [...path, 'page'],
        'cette page n’est pas dans « faits » : ajoutez-y ce qu’elle dit, avec sa date',
      )
    if (from.erratum !== undefined && !corrections.some(({ erratum }) => erratum === from.erratum))
      error(file, [...path, 'erratum'], 'cet erratum n’est pas dans « corrections » de la fiche')
  }
}

/** « En bref » comes from its sources, is short, says the same in each language, and gives no figure that the fiche does not give. */
export function checkEnBref(content: Content, error: Report): void {
  for (const { file, value } of piecesIn(content, 'fiches')) {
    checkOrigins({ file, value }, error)
    const reference = Object.keys(value.textes.fr['en-bref'])
    for (const language of languages) {
      if (isEasy(language)) continue
      const texte = value.textes[language]
      if (!texte) continue
      const given = texte['en-bref']
      const path = ['textes', language, 'en-bref']
      for (const key of reference.filter((one) => !(one in given)))
        error(file, path, `il manque « ${key} », que le texte français a : les trois disent la même chose`)
      for (const key of Object.keys(given).filter((one) => !reference.includes(one)))
        error(file, [...path, key], 'le texte français n’a pas cette clé : les trois disent la même chose')
      const rest = restOf(value, language)
      for (const [key, text = ''] of Object.entries(given))
        for (const fault of faultsOf(text, rest)) error(file, [...path, key], fault)
    }
  }
}
