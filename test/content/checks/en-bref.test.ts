import { expect, test } from 'vitest'
import { fiche, planted, type Tree } from '../support/tree.ts'

const brief = {
  fr: ['Les demandeurs d’emploi.', '3 mois.', 'Vous ne payez rien.', 'France Travail décide.'],
  'fr-x-falc': ['Les personnes sans emploi.', '3 mois.', 'Vous ne payez rien.', 'France Travail décide.'],
  en: ['People looking for a job.', '3 months.', 'You pay nothing.', 'France Travail decides.'],
  ar: ['الباحثون عن عمل.', '3 أشهر.', 'لا تدفعون شيئًا.', 'تقرر France Travail.'],
} as const

const keys = ['pour-qui', 'duree', 'argent', 'decide']

/** A tree whose fiche has « en bref » in each language. */
function withBrief(): Tree {
  const tree = planted()
  for (const [language, lines] of Object.entries(brief)) {
    const given = keys.map((key, index) => `      ${key}: ${lines[index]}\n`).join('')
    tree.change(fiche, `\n  ${language}:\n`, `\n  ${language}:\n    en-bref:\n${given}`)
  }
  return tree
}

test('« en bref » says the same in each language', () => {
  const tree = withBrief()
  expect(tree.problems()).toEqual([])
  tree.change(
    fiche,
    'decide: France Travail decides.',
    'decide: France Travail decides.\n      delai: 3 months.',
  )
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:55 · textes.en.en-bref.delai : le texte français n’a pas cette clé : les quatre disent la même chose",
    ]
  `)
  tree.change(fiche, 'decide: France Travail décide.', 'decide: France Travail décide.\n      delai: 3 mois.')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:32 · textes.fr-x-falc.en-bref : il manque « delai », que le texte français a : les quatre disent la même chose",
      "content/fiches/poe.yaml:63 · textes.ar.en-bref : il manque « delai », que le texte français a : les quatre disent la même chose",
    ]
  `)
})

test('« en bref » gives no figure that the fiche does not give elsewhere in that reading', () => {
  const tree = withBrief()
  for (const [before, after] of [
    ['duree: 3 mois.', 'duree: 4 mois.'],
    ['duree: 3 months.', 'duree: Three months, 4 weeks.'],
  ] as const)
    tree.change(fiche, before, after)
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:12 · textes.fr.en-bref.duree : « 4 » est ici, mais pas dans la version simplifiée (en-bref) : écrivez-le dans les deux",
      "content/fiches/poe.yaml:12 · textes.fr.en-bref.duree : « 4 » n’est dit nulle part ailleurs dans la fiche : « en-bref » résume, il n’ajoute rien",
      "content/fiches/poe.yaml:32 · textes.fr-x-falc.en-bref.duree : « 3 » est ici, mais pas dans le texte français : vérifiez lequel est juste",
      "content/fiches/poe.yaml:52 · textes.en.en-bref.duree : « 4 » n’est dit nulle part ailleurs dans la fiche : « en-bref » résume, il n’ajoute rien",
    ]
  `)
})

test('« en bref » is short, and shorter in easy read', () => {
  const tree = withBrief()
  tree.change(fiche, 'pour-qui: Les demandeurs d’emploi.', `pour-qui: ${'mot '.repeat(26).trim()}.`)
  tree.change(fiche, 'pour-qui: Les personnes sans emploi.', `pour-qui: ${'mot '.repeat(13).trim()}.`)
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:11 · textes.fr.en-bref.pour-qui : phrase de 26 mots ; 25 au plus dans « en-bref » : « mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot. »",
      "content/fiches/poe.yaml:31 · textes.fr-x-falc.en-bref.pour-qui : phrase de 13 mots ; 12 au plus dans « en-bref » : « mot mot mot mot mot mot mot mot mot mot mot mot mot. »",
    ]
  `)
})
