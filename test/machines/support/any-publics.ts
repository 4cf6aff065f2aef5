import fc from 'fast-check'
import { choicesOf, questionIds } from '../../../content/questions.ts'
import type { Critere } from '../../../content/schema/rule.ts'
import type { Publics } from '../../../machines/regles/eligibility.ts'

const few = questionIds.slice(0, 10)

const anyCriteres: fc.Arbitrary<Critere[]> = fc
  .uniqueArray(fc.constantFrom(...few), { maxLength: 3 })
  .chain((questions) =>
    fc.tuple(
      ...questions.map((question) =>
        fc
          .tuple(
            fc.subarray([...choicesOf(question)], { minLength: 1 }),
            fc.subarray([...choicesOf(question)]),
          )
          .map(([parmi, maybe]) => ({ question, parmi, 'peut-etre': maybe })),
      ),
    ),
  )

/** Rules of the same shape as the product's, about a few questions, each question once in a public. */
export const anyPublics: fc.Arbitrary<Publics> = fc.array(
  fc.record({ criteres: anyCriteres, doute: fc.constant(true as const) }, { requiredKeys: ['criteres'] }),
  { minLength: 1, maxLength: 4 },
)
