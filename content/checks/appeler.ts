import { audiences, type Audience } from '../audiences.ts'
import type { Content } from '../content.ts'
import { languages, type Language } from '../languages.ts'
import { ownContact } from '../own-contact.ts'
import { genresOf } from '../read/genres.ts'
import { plain } from '../plain.ts'
import type { Appel } from '../schema/appel.ts'
import type { Fiche } from '../schema/fiche.ts'
import { blankMark } from '../schema/words.ts'
import type { Report } from './finding.ts'
import { piecesIn } from './pieces.ts'

type Named = Pick<Fiche['contacts'][number], 'nom' | 'dit'>

const readings: Readonly<Record<Language, string>> = {
  fr: 'français',
  'fr-x-falc': 'version simplifiée',
  en: 'anglais',
  ar: 'arabe',
}

/** What sentences may call a contact: its name up to a comma or a bracket, and the names it says. */
export function namesOfContact({ nom, dit = [] }: Named): readonly string[] {
  return [/^[^,(]+/u.exec(nom)?.[0].trim() ?? nom, ...dit]
}

/** What sentences may call who is in `qui`: an acteur, or the contacts of the fiche. */
function namesOf(
  who: string,
  fiche: Pick<Fiche, 'contacts'>,
  { acteurs }: Pick<Content, 'acteurs'>,
): readonly string[] {
  if (who === ownContact) return fiche.contacts.flatMap(namesOfContact)
  const acteur = acteurs[who]
  return acteur ? [acteur.nom, ...acteur.alias, ...(acteur.dit ?? [])] : []
}

/** Whether a sentence gives one of these names, whatever the capitals and the accents. */
export function isNamedIn(sentence: string, names: readonly string[]): boolean {
  const read = plain(sentence)
  return names.some((name) => read.includes(plain(name)))
}

/** The first step as who reads it is told. */
export function firstStepFor(
  { textes }: Pick<Fiche, 'textes'>,
  audience: Audience,
  language: Language,
): string {
  const texte = textes[language] ?? textes.fr
  return (audience === 'beneficiaire' ? undefined : texte['premier-pas-pro']) ?? texte['premier-pas']
}

function isForAll({ pour, departements, si }: Appel, audience: Audience): boolean {
  return (pour?.includes(audience) ?? true) && !departements && !si
}

/** The rows that may be those of who reads, with their places: down to the first that is for all of them. */
function rowsFor(rows: readonly Appel[], audience: Audience): readonly (readonly [number, Appel])[] {
  const last = rows.findIndex((row) => isForAll(row, audience))
  return [...rows.slice(0, last + 1).entries()].filter(([, { pour }]) => pour?.includes(audience) ?? true)
}

/** Whom a first step calls is named by its sentence, in each reading, for whoever reads it; and somebody always is. */
export function checkAppeler(content: Content, error: Report): void {
  for (const { file, value } of piecesIn(content, 'fiches')) {
    if (value.appeler.some(({ qui }) => qui.some((who) => who.includes(blankMark)))) continue
    for (const [place, { qui }] of value.appeler.entries())
      for (const [index, who] of qui.entries()) {
        const path = ['appeler', place, 'qui', index]
        if (who === ownContact && value.contacts.length === 0)
          error(
            file,
            path,
            `« ${ownContact} » : cette fiche n’a pas de « contacts » ; ajoutez-en un, ou nommez un acteur`,
          )
        if (who !== ownContact && !content.acteurs[who])
          error(
            file,
            path,
            `« ${who} » n’a pas de fichier dans content/acteurs ; prenez un ${genresOf.fiche.acteurs.join(' ou ')}, ou « ${ownContact} »`,
          )
      }
    const told = new Set<string>()
    for (const audience of audiences) {
      const rows = rowsFor(value.appeler, audience)
      if (rows.length === 0)
        error(
          file,
          ['appeler'],
          `rien ne dit qui appeler quand c’est « ${audience} » qui lit ; finissez par une ligne « - qui: […] » sans condition`,
        )
      for (const [place, { qui }] of rows)
        for (const [index, who] of qui.entries())
          for (const language of languages) {
            const key = `${place} ${index} ${language}`
            const names = namesOf(who, value, content)
            if (
              names.length === 0 ||
              told.has(key) ||
              isNamedIn(firstStepFor(value, audience, language), names)
            )
              continue
            told.add(key)
            error(
              file,
              ['appeler', place, 'qui', index],
              `« ${who} » n’est pas nommé dans le premier pas (${readings[language]}, ${audience}) : écrivez-y un de ses noms (${names.slice(0, 3).join(', ')}), ou retirez-le d’ici`,
            )
          }
    }
  }
}
