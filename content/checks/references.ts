import type { Content } from '../content.ts'
import { fileOf } from '../read/folders.ts'
import { genresOf } from '../read/genres.ts'
import type { Path } from '../read/problem.ts'
import type { Report } from './finding.ts'
import { piecesIn } from './pieces.ts'

type Link = (file: string, path: Path, target: string, genres: readonly string[]) => void

/** What refuses an id that nothing bears, or that names something of another genre. */
export function linker(content: Content, error: Report): Link {
  return (file, path, target, genres) => {
    const entry = content.catalogue[target]
    if (!entry)
      error(
        file,
        path,
        `« ${target} » n’existe pas ; prenez un identifiant de content/catalogue.yaml (genre : ${genres.join(' ou ')})`,
      )
    else if (!genres.includes(entry.genre))
      error(file, path, `« ${target} » est du genre ${entry.genre} ; il faut ici : ${genres.join(' ou ')}`)
  }
}

/** The same of a list of ids. */
export function linkAll(
  link: Link,
  file: string,
  path: Path,
  targets: readonly string[],
  genres: readonly string[],
) {
  for (const [index, target] of targets.entries()) link(file, [...path, index], target, genres)
}

/** A list names each id once. */
export function onceIn(targets: readonly string[], file: string, path: Path, error: Report): void {
  for (const [index, target] of targets.entries())
    if (targets.indexOf(target) < index)
      error(file, [...path, index], `« ${target} » est déjà dans cette liste ; retirez cette ligne`)
}

function checkFiches(content: Content, link: Link, error: Report): void {
  const { acteurs, compensation } = genresOf.fiche
  for (const { file, value } of piecesIn(content, 'fiches')) {
    linkAll(link, file, ['acteurs'], value.acteurs, acteurs)
    if (!value.acteurs.some((id) => content.acteurs[id]))
      error(
        file,
        ['acteurs'],
        `aucun de ces acteurs n’a de fichier dans content/acteurs ; il en faut au moins un, pour savoir qui appeler`,
      )
    linkAll(link, file, ['compensation'], value.compensation, compensation)
  }
}

function checkParcours(content: Content, link: Link, error: Report): void {
  const { etapes: steps, sorties: ways } = content
  const called = new Set(Object.values(content.etapesAvant).flatMap(({ fiche }) => fiche ?? []))
  for (const { id, reunit, tiers, financements, compensation, etapes, sorties } of Object.values(
    content.parcours,
  )) {
    const file = fileOf('parcours', id)
    linkAll(link, file, ['tiers'], tiers, genresOf.parcours.tiers)
    linkAll(link, file, ['financements'], financements, genresOf.parcours.financements)
    linkAll(link, file, ['compensation'], compensation, genresOf.parcours.compensation)
    for (const [index, etape] of etapes.entries()) {
      if (!steps[etape.id])
        error(
          file,
          ['etapes', index, 'id'],
          `l’étape « ${etape.id} » n’existe pas ; étapes de content/etapes.yaml : ${Object.keys(steps).join(', ')}`,
        )
      if (reunit === undefined && etape.fiches.length === 0)
        error(
          file,
          ['etapes', index],
          `l’étape « ${etape.id} » n’appelle aucune fiche ; ajoutez ses « fiches », ou retirez l’étape`,
        )
      if (reunit !== undefined && etape.fiches.length > 0)
        error(
          file,
          ['etapes', index, 'fiches'],
          `retirez ces « fiches » : elles viennent d’elles-mêmes des parcours que celui-ci réunit (« reunit: ${reunit} »)`,
        )
      linkAll(link, file, ['etapes', index, 'fiches'], etape.fiches, genresOf.parcours.fiches)
      onceIn(etape.fiches, file, ['etapes', index, 'fiches'], error)
      for (const fiche of etape.fiches) called.add(fiche)
      for (const [place, page] of (etape.pages ?? []).entries())
        if ('id' in page) {
          link(file, ['etapes', index, 'pages', place, 'id'], page.id, ['bareme'])
          link(file, ['etapes', index, 'pages', place, 'appeler'], page.appeler, ['opco'])
        }
    }
    for (const [index, sortie] of sorties.entries())
      if (!ways[sortie])
        error(
          file,
          ['sorties', index],
          `la sortie « ${sortie} » n’existe pas ; sorties de content/sorties.yaml : ${Object.keys(ways).join(', ')}`,
        )
  }
  for (const id of Object.keys(content.fiches))
    if (!called.has(id))
      error(
        fileOf('fiches', id),
        ['id'],
        `aucune étape n’appelle la fiche « ${id} » ; ajoutez-la aux « fiches » d’une étape, dans content/parcours`,
      )
}

function checkEtapesAvant(content: Content, link: Link): void {
  const file = 'content/etapes-avant.yaml'
  for (const [index, { acteurs, fiche }] of Object.values(content.etapesAvant).entries()) {
    linkAll(link, file, [index, 'acteurs'], acteurs, genresOf['etape-avant'].acteurs)
    if (fiche !== undefined) link(file, [index, 'fiche'], fiche, genresOf['etape-avant'].fiche)
  }
}

/** Everyone to call is known, and every acteur is called for some need. */
function checkBesoins(content: Content, link: Link, error: Report): void {
  const file = 'content/besoins-contacts.yaml'
  const besoins = Object.values(content.besoins)
  for (const [index, { acteurs }] of besoins.entries()) {
    linkAll(link, file, [index, 'acteurs'], acteurs, genresOf.besoin.acteurs)
    for (const [place, id] of acteurs.entries())
      if (content.catalogue[id] && !content.acteurs[id])
        error(
          file,
          [index, 'acteurs', place],
          `« ${id} » n’a pas de fichier dans content/acteurs ; écrivez-le, ou retirez-le d’ici`,
        )
  }
  for (const id of Object.keys(content.acteurs))
    if (!besoins.some(({ acteurs }) => acteurs.includes(id)))
      error(
        fileOf('acteurs', id),
        ['id'],
        `aucun besoin de ${file} n’appelle « ${id} » ; ajoutez-le aux « acteurs » d’un besoin`,
      )
  for (const id of Object.keys(content.annuaires))
    if (!content.acteurs[id])
      error(
        `content/annuaire/${id}.yaml`,
        ['id'],
        `« ${id} » n’a pas de fichier dans content/acteurs ; écrivez-le, ou supprimez ce fichier`,
      )
}

function checkMotsCourants(content: Content, link: Link): void {
  for (const [index, { vers }] of content.motsCourants.entries())
    linkAll(link, 'content/mots-courants.yaml', [index, 'vers'], vers, genresOf['mots-courants'].vers)
}

/** Every id leads to something that exists and is of the right genre; every fiche is reached by a step. */
export function checkReferences(content: Content, error: Report): void {
  const link = linker(content, error)
  checkFiches(content, link, error)
  checkParcours(content, link, error)
  checkEtapesAvant(content, link)
  checkMotsCourants(content, link)
  checkBesoins(content, link, error)
  for (const { file, value } of piecesIn(content, 'baremes'))
    if (value.opco !== undefined) link(file, ['opco'], value.opco, genresOf.bareme.opco)
  for (const [index, { lien }] of content.glossaire.entries())
    if (lien !== undefined) link('content/glossaire.yaml', [index, 'lien'], lien, genresOf.terme.lien)
}
