import type { Finding } from '../../content/checks/finding.ts'
import { knowledgeOf, publicRule, type Content } from '../../content/content.ts'
import { choicesOf } from '../../content/questions.ts'
import { fileOf } from '../../content/read/folders.ts'
import type { Path } from '../../content/read/problem.ts'
import type { Fiche } from '../../content/schema/fiche.ts'
import { judge, type Facts, type Publics } from '../regles/eligibility.ts'
import { etapesFor } from '../regles/etapes.ts'
import { asRead } from '../visite/as-read.ts'
import { acceptedBy } from './explore.ts'

function wrongIn(
  exemples: Fiche['exemples'],
  publics: Publics,
  file: string,
  path: Path,
): readonly Finding[] {
  return exemples.flatMap(({ nom, reponses, attendu }, index) => {
    const { verdict } = judge(publics, asRead(reponses))
    return verdict === attendu
      ? []
      : [
          {
            file,
            path: [...path, 'exemples', index, 'attendu'],
            message: `pour « ${nom} », la règle donne « ${verdict} » ; changez la règle, ou « attendu »`,
          },
        ]
  })
}

/** Examples whose rule gives another result. */
export function wrongExamples({
  fiches,
  acteurs,
  etapesAvant,
}: Pick<Content, 'fiches' | 'acteurs' | 'etapesAvant'>): readonly Finding[] {
  return [
    ...Object.values(acteurs).flatMap(({ id, publics, exemples = [] }) =>
      wrongIn(exemples, publics.map(publicRule), fileOf('acteurs', id), []),
    ),
    ...Object.values(fiches).flatMap(({ id, publics, exemples }) =>
      wrongIn(exemples, publics.map(publicRule), fileOf('fiches', id), []),
    ),
    ...Object.values(etapesAvant).flatMap(({ exemples = [], quand = [] }, index) =>
      wrongIn(
        exemples,
        quand.map((criteres) => ({ criteres })),
        'content/etapes-avant.yaml',
        [index],
      ),
    ),
  ]
}

/** Fiches that a status calls for a need, and that the same need does not call when the status is not known. */
export function lostWithoutStatus(content: Content): readonly Finding[] {
  const { parcours } = knowledgeOf(content)
  const called = (id: string, facts: Facts) =>
    (parcours[id] ? etapesFor(parcours[id], facts) : []).flatMap(({ etape: { id: etape, fiches } }) =>
      fiches.map((fiche) => ({ fiche, etape })),
    )
  const lost = Object.values(content.parcours).flatMap(({ id: union, reunit }) =>
    (reunit === undefined ? [] : choicesOf(reunit)).flatMap((one) =>
      acceptedBy('besoin').flatMap((besoin) => {
        const known = new Set(called(union, { besoin }).map(({ fiche }) => fiche))
        return called(one, { besoin })
          .filter(({ fiche }) => !known.has(fiche))
          .map(({ fiche, etape }) => ({ union, one, besoin, fiche, etape }))
      }),
    ),
  )
  const each = new Map(lost.map((found) => [`${found.one} ${found.besoin} ${found.fiche}`, found]))
  return [...each.values()].map(({ union, one, besoin, fiche, etape }) => ({
    file: fileOf('parcours', union),
    path: ['etapes'],
    message: `pour le besoin « ${besoin} », « ${one} » appelle la fiche « ${fiche} » à l’étape « ${etape} », et ce parcours ne l’appelle pas ; donnez ici à l’étape « ${etape} » le même « quand » que dans ${fileOf('parcours', one)}`,
  }))
}
