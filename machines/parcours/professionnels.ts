import type { Question } from '../../content/questions.ts'
import { ask, branch, chart } from './ask.ts'

/** The chart of professionals: where they are, what they came for, then the questions of that errand. */
function professionals(
  id: string,
  errand: 'besoin-referent' | 'besoin-employeur',
  errands: Readonly<Record<string, readonly [step: string, ...questions: Question[]]>>,
) {
  const nameOf = (choice: string): string => (choice === '*' ? 'tout-voir' : choice)
  const asking = Object.entries(errands).flatMap(([choice, [step, first, ...rest]]) =>
    first === undefined ? [] : [{ choice, step, questions: [first, ...rest] as const }],
  )
  return chart.createMachine({
    id,
    context: ({ input }) => input,
    initial: 'departement',
    states: {
      departement: ask('departement', 'compensation', { '*': errand }),
      [errand]: ask(errand, 'compensation', {
        ...Object.fromEntries(Object.keys(errands).map((choice) => [choice, 'fin'])),
        ...Object.fromEntries(asking.map(({ choice }) => [choice, nameOf(choice)])),
      }),
      ...Object.fromEntries(
        asking.map(({ choice, step, questions }) => [
          nameOf(choice),
          branch(step, questions, { '*': { target: '#fin', apres: [] } }),
        ]),
      ),
      fin: { id: 'fin', type: 'final' },
    },
  })
}

const learner = ['apprenant', 'employeur-apprenant', 'titre', 'etape'] as const

/** Which question comes next for the référent handicap of a CFA or a training organisation (L143-209, from L3440). */
export const referentHandicap = professionals('referent-handicap', 'besoin-referent', {
  'amenager-parcours': ['referent-amenager', ...learner],
  'pret-materiel': ['referent-materiel', ...learner, 'duree-restante'],
  diagnostic: ['referent-diagnostic', 'titre', 'handicap', 'secteur'],
  'financer-surcout': ['referent-surcout', ...learner],
  'accompagnement-renforce': ['referent-renforce', 'titre', 'etape', 'handicap'],
  'mobilite-internationale': ['referent-mobilite'],
  'accompagnement-social': ['referent-social', 'titre'],
  'se-professionnaliser': ['referent-se-former'],
  'preparer-alternance': ['referent-alternance', 'age', 'titre', 'origine'],
  '*': ['compensation', ...learner],
})

/** Which question comes next for an employer, private or public. */
export const employeur = professionals('employeur', 'besoin-employeur', {
  recruter: ['employeur-recruter', 'employeur', 'titre', 'age'],
  maintenir: ['employeur-maintenir', 'employeur', 'titre', 'inaptitude', 'arret'],
  'former-salarie': ['employeur-former', 'employeur', 'contrat'],
  sensibiliser: ['employeur-sensibiliser', 'employeur'],
  'accueillir-immersion': ['employeur-accueillir', 'employeur', 'titre'],
  '*': ['compensation', 'employeur', 'titre'],
})
