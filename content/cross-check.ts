import type { Content, Ecrans } from './content.ts'
import { writePath, type Problem } from './problem.ts'
import type { Sheet } from './read.ts'
import { languages } from './languages.ts'

type Found = { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] }
type Path = readonly PropertyKey[]
type Report = (id: string, path: Path, message: string) => void

/** Checks what no single file can: links between files, names, dates, acronyms, languages. */
export function crossCheck(content: Content, sheets: Readonly<Record<string, Sheet>>, today: string): Found {
  const errors: Problem[] = []
  const warnings: Problem[] = []
  const reportTo =
    (list: Problem[]): Report =>
    (id, path, message) => {
      const sheet = sheets[id]
      const line = sheet?.lineOf(path)
      list.push({
        file: sheet?.file ?? id,
        ...(line === undefined ? {} : { line }),
        path: writePath(path),
        message,
      })
    }
  const error = reportTo(errors)
  const warning = reportTo(warnings)

  checkNames(content, error)
  checkLinks(content, error)
  checkAcronyms(content, error)
  checkLanguages(content, error)
  for (const { id, revoir } of [...Object.values(content.fiches), ...Object.values(content.acteurs)])
    if (revoir < today)
      warning(
        id,
        ['revoir'],
        `la date de relecture est passée (${revoir}) : vérifiez les faits, puis changez « verifie » et « revoir »`,
      )
  return { errors, warnings }
}

function checkNames(content: Content, error: Report): void {
  for (const { id } of [...Object.values(content.fiches), ...Object.values(content.acteurs)])
    if (!content.catalogue[id])
      error(id, ['id'], `« ${id} » n’est pas dans content/catalogue.yaml ; ajoutez-y une ligne`)
}

function checkLinks(content: Content, error: Report): void {
  const link = (id: string, path: Path, target: string, genres: readonly string[]): void => {
    const entry = content.catalogue[target]
    if (!entry)
      error(
        id,
        path,
        `« ${target} » n’existe pas ; prenez un identifiant de content/catalogue.yaml (genre : ${genres.join(' ou ')})`,
      )
    else if (!genres.includes(entry.genre))
      error(id, path, `« ${target} » est du genre ${entry.genre} ; il faut ici : ${genres.join(' ou ')}`)
  }
  const links = (id: string, path: Path, targets: readonly string[], genres: readonly string[]): void => {
    for (const [index, target] of targets.entries()) link(id, [...path, index], target, genres)
  }
  for (const fiche of Object.values(content.fiches)) {
    links(fiche.id, ['acteurs'], fiche.acteurs, ['acteur'])
    if (!fiche.acteurs.some((id) => content.acteurs[id]))
      error(
        fiche.id,
        ['acteurs'],
        `aucun de ces acteurs n’a de fichier dans content/acteurs ; il en faut au moins un, pour savoir qui appeler`,
      )
    links(fiche.id, ['compensation'], fiche.compensation, ['outil', 'dispositif'])
  }
  const called = new Set<string>()
  for (const parcours of Object.values(content.parcours)) {
    links(parcours.id, ['tiers'], parcours.tiers, ['acteur'])
    links(parcours.id, ['financements'], parcours.financements, ['dispositif', 'outil', 'acteur', 'opco'])
    links(parcours.id, ['compensation'], parcours.compensation, ['outil'])
    for (const [index, { id, fiches }] of parcours.etapes.entries()) {
      if (!content.etapes[id])
        error(
          parcours.id,
          ['etapes', index, 'id'],
          `l’étape « ${id} » n’existe pas ; étapes de content/etapes.yaml : ${Object.keys(content.etapes).join(', ')}`,
        )
      links(parcours.id, ['etapes', index, 'fiches'], fiches, ['dispositif', 'outil'])
      for (const fiche of fiches) called.add(fiche)
    }
    for (const [index, id] of parcours.sorties.entries())
      if (!content.sorties[id])
        error(
          parcours.id,
          ['sorties', index],
          `la sortie « ${id} » n’existe pas ; sorties de content/sorties.yaml : ${Object.keys(content.sorties).join(', ')}`,
        )
  }
  for (const id of Object.keys(content.fiches))
    if (!called.has(id))
      error(
        id,
        ['id'],
        `aucune étape n’appelle la fiche « ${id} » ; ajoutez-la aux « fiches » d’une étape, dans content/parcours`,
      )
  for (const [index, terme] of content.glossaire.entries())
    if (terme.lien !== undefined && !content.catalogue[terme.lien])
      error(
        'content/glossaire.yaml',
        [index, 'lien'],
        `« ${terme.lien} » n’existe pas ; prenez un identifiant de content/catalogue.yaml`,
      )
}

/** Words in capitals that everyone reads without a gloss. */
const plainCapitals = new Set(['PDF', 'QR', 'SMS'])

function checkAcronyms(content: Content, error: Report): void {
  const known = new Set(content.glossaire.flatMap((terme) => terme.sigle.split(/[ /]/)))
  const look = (id: string, path: Path, value: unknown): void => {
    if (typeof value === 'string') {
      for (const [acronym] of value.matchAll(
        /(?<![\p{L}\d@./])\p{Lu}[\p{Lu}\d]+(?!\p{L})(?![\p{L}\d@.]*\/)/gu,
      ))
        if (!known.has(acronym) && !plainCapitals.has(acronym))
          error(
            id,
            path,
            `le sigle « ${acronym} » n’est pas expliqué ; ajoutez-le à content/glossaire.yaml, ou écrivez les mots entiers`,
          )
    } else if (Array.isArray(value))
      for (const [index, item] of value.entries()) look(id, [...path, index], item)
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) look(id, [...path, key], item)
  }
  for (const { id, textes } of [...Object.values(content.fiches), ...Object.values(content.acteurs)])
    for (const language of ['fr', 'fr-x-falc'] as const) look(id, ['textes', language], textes[language])
}

function keysOf(words: Ecrans, prefix = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  )
}

function checkLanguages(content: Content, error: Report): void {
  const reference = keysOf(content.words.fr.ecrans)
  for (const language of languages) {
    const given = keysOf(content.words[language].ecrans)
    const file = `content/locales/${language}/ecrans.yaml`
    for (const key of reference)
      if (!given.includes(key)) error(file, key.split('.'), 'il manque ce texte, qui existe en français')
    for (const key of given)
      if (!reference.includes(key))
        error(
          file,
          key.split('.'),
          'ce texte n’existe pas en français ; retirez-le, ou ajoutez-le aussi en français',
        )
  }
}
