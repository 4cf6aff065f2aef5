import type { Finding } from '../../content/checks/finding.ts'
import { publicRule, type Content } from '../../content/content.ts'
import type { Question } from '../../content/questions.ts'
import { fileOf } from '../../content/read/folders.ts'
import type { Fiche } from '../../content/schema/fiche.ts'
import { judge, type Facts } from '../regles/eligibility.ts'
import { asRead } from '../visite/as-read.ts'

/** Questions to which one answers « non » for want of having asked: no doctor seen, no follow-up yet, nothing requested. */
const unaskedYet: ReadonlySet<Question> = new Set<Question>(['titre', 'inaptitude', 'suivi-insuffisant'])

/** Everyone who fulfils a public, as far as its criteria tell. */
function fulfilling({ criteres }: Fiche['publics'][number]): readonly Facts[] {
  return criteres.reduce<readonly Facts[]>(
    (people, { question, parmi }) =>
      people.flatMap((one) => parmi.map((choice) => ({ ...one, [question]: choice }))),
    [{}],
  )
}

/** Whether some person who fulfils all the rest is excluded by this « non », though their health is in the way. */
function excludedBy(question: Question, one: Fiche['publics'][number], fiche: Fiche): boolean {
  const publics = fiche.publics.map(publicRule)
  return fulfilling(one).some(
    (facts) =>
      judge(publics, asRead({ 'sante-declaree': 'oui', ...facts, [question]: 'non' })).verdict === 'exclu',
  )
}

/** Criteria where a « non » given for want of having asked excludes, without the lines that say so; or lines where it does not. */
export function unaskedNo({ fiches }: Pick<Content, 'fiches'>): readonly Finding[] {
  return Object.values(fiches).flatMap((fiche) =>
    fiche.publics.flatMap((one, at) =>
      one.criteres.flatMap(({ question, 'exclut-selon': cited }, index) => {
        const excludes = unaskedYet.has(question) && excludedBy(question, one, fiche)
        if (excludes === (cited !== undefined)) return []
        return [
          {
            file: fileOf('fiches', fiche.id),
            path: ['publics', at, 'criteres', index],
            message: excludes
              ? `« non » à « ${question} » se répond aussi faute d’avoir demandé, et exclut ici ; mettez « non » sous « peut-etre », ou citez sous « exclut-selon » la source qui exclut en toutes lettres`
              : `« exclut-selon » est de trop : « non » à « ${question} » n’exclut personne ici`,
          },
        ]
      }),
    ),
  )
}
