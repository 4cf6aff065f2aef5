import { expect, test } from 'vitest'
import { compile } from '../../../content/compile/compile.ts'
import { planted, today } from '../support/tree.ts'

/** Problems whatever their line: what is told, not where it stands today. */
const placeless = (problems: readonly string[]) =>
  problems.map((problem) => problem.replace(/:\d+ · etapes\[\d+\]/u, ':… · etapes[…]'))

const reperes = 'parcours/premiers-reperes.yaml'

test('a fiche that one status calls is called at the same step for who does not know their status', () => {
  const tree = planted()
  tree.change(
    'parcours/scolaire.yaml',
    '  - id: accompagnement\n    quand: []\n    fiches:\n',
    '  - id: accompagnement\n    quand: []\n    fiches:\n      - poe\n',
  )
  const { parcours } = compile(tree.root, today).content
  const called = (id: string) => parcours['premiers-reperes']?.etapes.find((etape) => etape.id === id)?.fiches
  expect(called('accompagnement')).toEqual(['cep', 'poe', 'pmsmp'])
  expect(called('faire-reconnaitre')).toEqual(['vae', 'rae'])
})

test('its own fiches are refused: they would be a second home', () => {
  const tree = planted()
  tree.change(reperes, '  - id: accompagnement\n', '  - id: accompagnement\n    fiches: [cep]\n')
  expect(placeless(tree.problems())).toMatchInlineSnapshot(`
    [
      "content/parcours/premiers-reperes.yaml:… · etapes[…].fiches : retirez ces « fiches » : elles viennent d’elles-mêmes des parcours que celui-ci réunit (« reunit: statut »)",
    ]
  `)
})

test('a step without fiches is refused everywhere else', () => {
  const tree = planted()
  tree.change(
    'parcours/demandeur-emploi.yaml',
    '  - id: accompagnement\n    quand: []\n    fiches:\n      - cep\n',
    '  - id: accompagnement\n    quand: []\n',
  )
  expect(placeless(tree.problems())).toMatchInlineSnapshot(`
    [
      "content/parcours/demandeur-emploi.yaml:… · etapes[…] : l’étape « accompagnement » n’appelle aucune fiche ; ajoutez ses « fiches », ou retirez l’étape",
    ]
  `)
})
