import { expect, test } from 'vitest'
import { fiche, planted } from '../support/tree.ts'

/** What is wrong once the source of one text is another. */
function problemsWith(before: string, after: string): readonly string[] {
  const tree = planted()
  tree.change(fiche, before, after)
  return tree.problems()
}

const delai = 'delai: non-dit'

test('a text of « en-bref » says where it comes from', () => {
  expect(problemsWith('duree: { lignes: 604-606 }', 'duree: non-dit')).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:117 · sources-en-bref.duree : « en-bref » a un texte « duree » : dites d’où il vient, ou retirez ce texte",
    ]
  `)
  expect(problemsWith('  duree: { lignes: 604-606 }\n', '')).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:117 · sources-en-bref.duree : il manque cette valeur ; valeurs acceptées : non-dit",
    ]
  `)
  expect(problemsWith('duree: { lignes: 604-606 }', 'duree: {}')).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:117 · sources-en-bref.duree : il faut des lignes, un erratum ou une page",
    ]
  `)
})

test('what comes from somewhere is written', () => {
  expect(problemsWith(delai, 'delai: { lignes: 604-606, jours: 60 }')).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:121 · sources-en-bref.delai : « en-bref » n’a pas de texte « delai » : écrivez-le, ou mettez « non-dit » ici",
    ]
  `)
})

test('lines are those of its document', () => {
  expect(problemsWith('604-606', "'604-606, 5000'")).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:117 · sources-en-bref.duree.lignes : « 5000 » : le document « guide » a 4919 lignes",
    ]
  `)
  expect(problemsWith('604-606', '606-604')).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:117 · sources-en-bref.duree.lignes : « 606-604 » n’est pas une suite de lignes ; écrivez la plus petite d’abord",
    ]
  `)
  expect(problemsWith('604-606', 'vers 604')).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:117 · sources-en-bref.duree.lignes : « vers 604 » n’a pas la bonne forme ; il faut des numéros de ligne, comme « 598-705 » ou « 598-705, 712 »",
    ]
  `)
})

test('a page is one of « faits », an erratum one of « corrections »', () => {
  expect(problemsWith('{ lignes: 604-606 }', "{ page: 'https://exemple.fr/' }")).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:117 · sources-en-bref.duree.page : cette page n’est pas dans « faits » : ajoutez-y ce qu’elle dit, avec sa date",
    ]
  `)
  expect(problemsWith('{ lignes: 604-606 }', '{ erratum: E04 }')).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:117 · sources-en-bref.duree.erratum : cet erratum n’est pas dans « corrections » de la fiche",
    ]
  `)
})

test('a delay in days is a whole number of them, and only a delay has any', () => {
  const tree = planted()
  tree.change(fiche, delai, 'delai: { lignes: 604-606, jours: 1.5 }')
  tree.change(fiche, 'duree: { lignes: 604-606 }', 'duree: { lignes: 604-606, jours: 3 }')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:117 · sources-en-bref.duree.jours : clé inconnue « jours » ; clés acceptées ici : aucune ; ou bien : lignes, erratum, page",
      "content/fiches/poe.yaml:121 · sources-en-bref.delai.jours : il faut un nombre entier. Ce délai en jours, si c’est celui d’une réponse ou d’une entrée : sert à ranger par délai.",
    ]
  `)
})
