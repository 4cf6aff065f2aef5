import { expect, onTestFinished, test, vi } from 'vitest'
import { compile } from '../../../content/compile/compile.ts'
import { languages } from '../../../content/languages.ts'
import { fiche, planted, today, type Tree } from '../support/tree.ts'

test('a source names lines that it has, and a correction an erratum of the list', () => {
  const tree = planted()
  tree.change(fiche, 'lignes: 598-705', 'lignes: "705-598, 4919, 4920"')
  tree.change(
    fiche,
    'corrections: []',
    'corrections:\n  - { erratum: E99, source-dit: Un texte., en-fait: Un texte. }',
  )
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:109 · source.lignes : « 705-598 » n’est pas une suite de lignes ; écrivez la plus petite d’abord",
      "content/fiches/poe.yaml:109 · source.lignes : « 4920 » : le document « guide » a 4919 lignes",
      "content/fiches/poe.yaml:115 · corrections[0].erratum : l’erratum « E99 » n’existe pas ; cette série va jusqu’à E34",
    ]
  `)
})

test('a page is reviewed after it was checked', () => {
  const tree = planted()
  tree.change(fiche, 'revoir: 2027-05-21', 'revoir: 2026-11-21')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:113 · revoir : « revoir » (2026-11-21) doit venir après « lu » (2026-11-21)",
    ]
  `)
})

test('a page is reviewed within a year, and what comes before any fiche has an id that others can write', () => {
  const tree = planted()
  tree.change(fiche, 'revoir: 2027-05-21', 'revoir: 2099-05-21')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:113 · revoir : « revoir » (2099-05-21) vient plus d’un an après « lu » (2026-11-21) ; au plus tard le 2027-11-21",
    ]
  `)
  const named = planted()
  named.change('etapes-avant.yaml', '- id: visite-prereprise', '- id: Visite Préreprise')
  expect(named.problems()).toMatchInlineSnapshot(`
    [
      "content/etapes-avant.yaml:3 · [0].id : « Visite Préreprise » n’a pas la bonne forme ; il faut des minuscules sans accent, des chiffres et des tirets",
    ]
  `)
})

test('a page is read after its document was written, and confirmed before today', () => {
  const tree = planted()
  tree.change(fiche, 'lu: 2026-11-21', 'lu: 2024-11-21')
  tree.change(
    fiche,
    'confirme: []',
    `confirme: [{ aupres-de: France Travail, le: ${today} }, { aupres-de: Agefiph, le: 2027-01-01 }]`,
  )
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:110 · lu : « lu » (2024-11-21) vient avant le document lu, qui est de 2025",
      "content/fiches/poe.yaml:111 · confirme[1].le : ce jour (2027-01-01) n’est pas encore venu",
      "content/fiches/poe.yaml:113 · revoir : « revoir » (2027-05-21) vient plus d’un an après « lu » (2024-11-21) ; au plus tard le 2025-11-21",
    ]
  `)
})

test('nothing is read on a day that has not come, wherever the day is written', () => {
  const tree = planted()
  tree.change(fiche, 'lu: 2026-11-21', 'lu: 2027-01-01')
  tree.change('etapes-avant.yaml', 'lu: 2026-11-28', 'lu: 2027-01-02')
  tree.change('acteurs/acteur-cap-emploi.yaml', 'lu: 2026-08-21', 'lu: 2027-01-03')
  tree.write(
    'annuaire/acteur-cap-emploi.yaml',
    'id: acteur-cap-emploi\nbureaux:\n  - { id: un, nom: Cap emploi, telephone: 03 20 00 00 00, departements: [nord], lu: 2027-01-04 }\n',
  )
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/acteurs/acteur-cap-emploi.yaml:101 · contacts[0].lu : « lu » (2027-01-03) n’est pas encore venu ; écrivez le jour où la source a été lue",
      "content/annuaire/acteur-cap-emploi.yaml:3 · bureaux[0].lu : « lu » (2027-01-04) n’est pas encore venu ; écrivez le jour où la source a été lue",
      "content/etapes-avant.yaml:113 · [0].faits[0].lu : « lu » (2027-01-02) n’est pas encore venu ; écrivez le jour où la source a été lue",
      "content/fiches/poe.yaml:110 · lu : « lu » (2027-01-01) n’est pas encore venu ; écrivez le jour où la source a été lue",
    ]
  `)
})

test('a page is read again before a change that is known, or after it', () => {
  const tree = planted()
  const write = (date: string, id: string) =>
    tree.write(
      'echeances.yaml',
      `- { id: fin, date: ${date}, change: La règle s’arrête., ids: [${id}], page: La page, url: https://exemple.fr }\n`,
    )
  write('2027-05-21', 'poe')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:113 · revoir : « revoir » (2027-05-21) doit venir avant un changement connu, le 2027-05-21 : La règle s’arrête. (content/echeances.yaml)",
    ]
  `)
  for (const date of ['2027-05-22', '2026-11-21']) {
    write(date, 'poe')
    expect(tree.problems()).toEqual([])
  }
  write('2027-05-22', 'inconnue')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/echeances.yaml:1 · [0].ids[0] : « inconnue » n’existe pas ; prenez un identifiant de content/catalogue.yaml, ou « glossaire »",
    ]
  `)
})

test('what comes before any fiche has dates of its own, unless a fiche says more of it', () => {
  const reviewed = planted()
  reviewed.change('etapes-avant.yaml', '  revoir: 2027-05-28', '  revoir: 2026-11-28')
  const undated = planted()
  undated.change('etapes-avant.yaml', '  revoir: 2027-05-28\n', '')
  const twice = planted()
  twice.change(
    'etapes-avant.yaml',
    '  fiche: demander-rqth\n',
    '  fiche: demander-rqth\n  revoir: 2027-05-28\n',
  )
  expect([reviewed, undated, twice].map((tree) => tree.problems())).toMatchInlineSnapshot(`
    [
      [
        "content/etapes-avant.yaml:126 · [0].revoir : « revoir » (2026-11-28) doit venir après « lu » (2026-11-28)",
      ],
      [
        "content/etapes-avant.yaml:3 · [0].revoir : il manque « revoir » : une étape sans « fiche » dit elle-même quand elle a été lue",
      ],
      [
        "content/etapes-avant.yaml:169 · [1].revoir : retirez « revoir » : les dates de cette étape sont celles de la fiche « demander-rqth »",
      ],
    ]
  `)
})

test('a review date that has passed is a warning, and an error when we publish', () => {
  const tree = planted()
  tree.change(fiche, 'lu: 2026-11-21', 'lu: 2026-05-20')
  tree.change(fiche, 'revoir: 2027-05-21', 'revoir: 2026-11-20')
  expect(tree.warnings()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:113 · revoir : la date de relecture est passée (2026-11-20) : relisez la source, puis changez « lu » et « revoir »",
    ]
  `)
  expect(tree.problems({ publication: true })).toEqual(tree.warnings())
})

test('a release is a publication', () => {
  const tree = planted()
  tree.change(fiche, 'lu: 2026-11-21', 'lu: 2026-05-20')
  tree.change(fiche, 'revoir: 2027-05-21', 'revoir: 2026-11-20')
  vi.stubEnv('CI', 'release')
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(() => compile(tree.root, today)).toThrow('la date de relecture est passée')
})

const french = 'locales/fr/ecrans.yaml'
const easy = 'locales/fr-x-falc/ecrans.yaml'
const write = 'ecrire: "Écrire à {{adresse}}"'

/** The line, from 1, of a text in a file of the content. */
function lineIn(tree: Tree, file: string, text: string): number {
  return (
    tree
      .read(file)
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  )
}

test('the blanks that the product fills in are the same in each language, and French may be the one to mend', () => {
  const tree = planted()
  const wrong = 'ecrire: "Écrire à {{mail}}"'
  tree.change(easy, write, wrong)
  expect(tree.problems()).toEqual([
    `content/${easy}:${lineIn(tree, easy, wrong)} · commun.ecrire : entre {{ }}, il faut ici comme en français : {{adresse}} ; ou corrigez le français, content/${french}:${lineIn(tree, french, write)}`,
  ])
  tree.change(easy, wrong, write)
  tree.change(french, write, wrong)
  const place = `ou corrigez le français, content/${french}:${lineIn(tree, french, wrong)}`
  const problems = tree.problems()
  expect(problems).toHaveLength(languages.length - 1)
  expect(problems.filter((problem) => !problem.endsWith(place))).toEqual([])
})

test.each([
  '{adresse}}',
  '{{adresse}',
  '{adresse}',
  '{{adresse',
  'adresse}}',
  '{{{adresse}}}',
  '{{ }}',
  '{{l’adresse}}',
])('braces that are not whole are told where they stand, in French too: %s', (braces) => {
  for (const file of [french, easy]) {
    const tree = planted()
    const wrong = write.replace('{{adresse}}', braces)
    tree.change(file, write, wrong)
    expect(tree.problems()).toEqual([
      `content/${file}:${lineIn(tree, file, wrong)} · commun.ecrire : « ${braces} » : il faut un nom entre deux accolades de chaque côté, comme {{nom}}`,
    ])
  }
})

test('a question has words about someone else in every language, or in none', () => {
  const tree = planted()
  const [first = ''] = /^\w[\w-]*:/m.exec(tree.read('locales/ar/questions-tiers.yaml')) ?? []
  const file = 'locales/ar/questions-tiers.yaml'
  tree.write(file, tree.read(file).replace(/^\w[\w-]*:\n(?: .*\n|\n)*/m, ''))
  expect(tree.problems().map((problem) => problem.replace(/:\d+ /, ' '))).toEqual([
    `content/${file} · ${first.slice(0, -1)} : il manque ce texte, qui existe en français`,
  ])
})

test('a translation that is missing stops a build', () => {
  const tree = planted()
  tree.write(fiche, tree.read(fiche).replace(/\n {2}ar:[\s\S]*?(?=\npublics:)/, ''))
  expect(tree.problems()).toEqual([
    'content/fiches/poe.yaml:9 · textes : il manque le texte en arabe (ar), sous « textes »',
  ])
})

test('an id stands once in a list', () => {
  const tree = planted()
  tree.change('catalogue.yaml', '- { id: afc,', '- { id: poe, genre: dispositif, titre: POE }\n- { id: afc,')
  expect(tree.problems()).toEqual([
    expect.stringContaining('« poe » est déjà plus haut dans ce fichier ; gardez l’un des deux'),
  ])
})

test('a file stands in the folder of its genre', () => {
  const tree = planted()
  tree.change('catalogue.yaml', '{ id: poe, genre: dispositif', '{ id: poe, genre: opco')
  expect(tree.problems().join('\n')).toContain(
    'content/fiches/poe.yaml:1 · id : « poe » est du genre opco dans content/catalogue.yaml ; son fichier va dans content/opco',
  )
})

test('what is wrong in a draft is a warning, once it can be read', () => {
  const tree = planted()
  const draft = 'brouillons/dea.yaml'
  tree.write(draft, tree.read(fiche).replace('id: poe', 'id: dea'))
  tree.change(draft, 'Vous apprenez un métier.', 'Vous souffrez.')
  expect(tree.warnings()).toMatchInlineSnapshot(`
    [
      "content/brouillons/dea.yaml:33 · textes.fr-x-falc.c-est-quoi[0] : « souffrir » : une personne ne souffre pas d’un handicap ; écrivez « en situation de handicap »",
    ]
  `)
  tree.change(draft, 'id: dea', 'id: rhf')
  expect(tree.problems()).toHaveLength(1)
})

test('a draft of something that has its page is a warning; of something without a name, refused', () => {
  const tree = planted()
  tree.write('brouillons/poe.yaml', tree.read(fiche))
  expect(tree.warnings()).toEqual([
    'content/brouillons/poe.yaml:1 · id : « poe » est déjà dans content/fiches ; gardez un seul des deux fichiers',
  ])
  tree.write('brouillons/sans-nom.yaml', tree.read(fiche).replace('id: poe', 'id: sans-nom'))
  expect(tree.problems()).toEqual([
    expect.stringContaining('« sans-nom » n’est pas dans content/catalogue.yaml'),
  ])
})

test('problems are told file by file, from top to bottom', () => {
  const tree = planted()
  tree.change(fiche, 'Vous apprenez un métier.', 'Vous appelez ABC1.')
  tree.change(fiche, 'resume: Une formation avant', 'resume: Vous souffrez avant')
  tree.change(fiche, 'compensation: [dea]', 'compensation: [dea, rien]')
  const lines = tree.problems().map((problem) => Number(/:(\d+) /.exec(problem)?.[1]))
  expect(lines).toHaveLength(3)
  expect(lines).toEqual(lines.toSorted((one, other) => one - other))
})

test('the office given while the commune is not known is in the directory, in its département, and alone there', () => {
  const tree = planted()
  const acteur = 'acteurs/acteur-missions-locales.yaml'
  tree.change(acteur, 'bureau: a976ade7', 'bureau: b976ade7')
  tree.change(acteur, '{ departement: oise,', '{ departement: somme,')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/acteurs/acteur-missions-locales.yaml:132 · import-annuaire.accueil[0].bureau : « b976ade7-357d-45a7-8f20-ca249269faed » n’est pas dans content/annuaire/acteur-missions-locales.yaml ; prenez l’« id » d’un de ses bureaux",
      "content/acteurs/acteur-missions-locales.yaml:134 · import-annuaire.accueil[2].bureau : « Mission locale, Beauvais » n’est pas dans ce département (somme) ; prenez un bureau qui y est",
      "content/acteurs/acteur-missions-locales.yaml:136 · import-annuaire.accueil[4].departement : « somme » est déjà plus haut ; gardez un seul bureau",
    ]
  `)
  tree.change(acteur, 'portee: commune', 'portee: region')
  expect(tree.problems().join('\n')).toContain('« accueil » n’a de sens qu’avec « portee: commune »')
})

test('an arrondissement is an official one, of the départements of its contact', () => {
  const tree = planted()
  const acteur = 'acteurs/acteur-medecine-du-travail.yaml'
  tree.change(acteur, "['596']", "['599', '621']")
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/acteurs/acteur-medecine-du-travail.yaml:159 · contacts[3].arrondissements[0] : « 599 » n’est pas un arrondissement de ses « departements » ; codes acceptés ici : 591, 592, 593, 594, 595, 596",
      "content/acteurs/acteur-medecine-du-travail.yaml:159 · contacts[3].arrondissements[1] : « 621 » n’est pas un arrondissement de ses « departements » ; codes acceptés ici : 591, 592, 593, 594, 595, 596",
    ]
  `)
})
