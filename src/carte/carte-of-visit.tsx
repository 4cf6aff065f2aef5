import { useTranslation } from 'react-i18next'
import { carteOf, type DecidedOfFiche } from '../../machines/orientation/carte.ts'
import type { Decided } from '../app/shown.ts'
import { because } from '../parts/because.ts'
import { mainReason } from '../parts/main-reason.ts'
import { Carte } from './carte.tsx'

/** The map of the visit under way, in words. */
export function CarteOfVisit({ place, enough, found, sentences, knowledge, resumes, wordsOf }: Decided) {
  const { t } = useTranslation()
  const reasonOf = ({ verdict, raisons }: DecidedOfFiche): string =>
    mainReason(
      verdict,
      raisons.map((one) => because(one, { t, wordsOf })),
      t,
    )
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
        fiches: fiches.map(({ id, decided }) => {
          const fiche = resumes.fiches[id]
          return {
            id,
            avis: decided && { verdict: decided.verdict, raison: reasonOf(decided) },
            titre: fiche?.titre ?? id,
            nom: { titre: id, nomFrancais: null, ...fiche, sigle: null },
          }
        }),
      }))}
      sorties={words?.sorties ?? []}
      unfinished={!enough}
    />
  )
}
