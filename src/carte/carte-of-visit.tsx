import { fullTitle } from '../../content/full-title.ts'
import { carteOf } from '../../machines/orientation/carte.ts'
import type { Decided } from '../app/shown.ts'
import { Carte } from './carte.tsx'

/** The map of the visit under way, in words. */
export function CarteOfVisit({ place, found, sentences, knowledge, resumes }: Decided) {
  const carte = carteOf(place, found, knowledge)
  const words = carte === null ? undefined : resumes.parcours[carte.parcours]
  return (
    <Carte
      titre={words?.titre ?? null}
      sentences={sentences}
      stops={(carte?.etapes ?? []).map(({ fiches, ...stop }) => ({
        ...stop,
        titre: resumes.etapes[stop.id]?.titre ?? stop.id,
        texte: resumes.etapes[stop.id]?.texte ?? '',
        fiches: fiches.map(({ id, verdict }) => {
          const fiche = resumes.fiches[id]
          return { id, verdict, titre: fiche?.titre ?? id, nom: fiche ? fullTitle(fiche) : id }
        }),
      }))}
      sorties={words?.sorties ?? []}
      unfinished={place.question !== null}
    />
  )
}
