import { expect, test } from 'vitest'
import { wrongExamples } from '../../../machines/cli/check-rules.ts'
import { content } from '../../support/content.ts'

test('every example of a fiche gives the result that its author expects', () => {
  expect(wrongExamples(content)).toEqual([])
})

test('an example that gives another is told, with both', () => {
  const poe = content.fiches['poe']!
  const [first, ...rest] = poe.exemples
  const changed = { ...poe, exemples: [{ ...first!, attendu: 'exclu' as const }, ...rest] }
  expect(wrongExamples({ fiches: { poe: changed }, acteurs: {}, etapesAvant: {} })).toMatchInlineSnapshot(`
    [
      {
        "file": "content/fiches/poe.yaml",
        "message": "pour « salariée d’une entreprise adaptée, handicap reconnu », la règle donne « possible » ; changez la règle, ou « attendu »",
        "path": [
          "exemples",
          0,
          "attendu",
        ],
      },
    ]
  `)
})
