import { expect, test } from 'vitest'
import { fiche, planted } from '../support/tree.ts'

test('an unknown name is refused wherever it is used', () => {
  const tree = planted()
  tree.change(fiche, 'acteurs: [acteur-france-travail]', 'acteurs: [acteur-france-travail, pole-emploi, dea]')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:7 · acteurs[1] : « pole-emploi » n’existe pas ; prenez un identifiant de content/catalogue.yaml (genre : acteur)",
      "content/fiches/poe.yaml:7 · acteurs[2] : « dea » est du genre outil ; il faut ici : acteur",
    ]
  `)
})

test('a fiche always has someone to call', () => {
  const tree = planted()
  tree.change(
    'catalogue.yaml',
    '- { id: poe,',
    '- { id: acteur-essai, genre: acteur, titre: Essai }\n- { id: poe,',
  )
  tree.change(fiche, 'acteurs: [acteur-france-travail]', 'acteurs: [acteur-essai]')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:7 · acteurs : aucun de ces acteurs n’a de fichier dans content/acteurs ; il en faut au moins un, pour savoir qui appeler",
    ]
  `)
})

test('a fiche that no step calls is refused', () => {
  const tree = planted()
  tree.renameInParcours('poe', 'sesame')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:1 · id : aucune étape n’appelle la fiche « poe » ; ajoutez-la aux « fiches » d’une étape, dans content/parcours",
      "content/parcours/demandeur-emploi.yaml:65 · etapes[4].fiches[2] : « sesame » est déjà dans cette liste ; retirez cette ligne",
      "content/parcours/stagiaire-formation.yaml:73 · etapes[5].fiches[7] : « sesame » est déjà dans cette liste ; retirez cette ligne",
    ]
  `)
})

test('an id is the name of its file', () => {
  const tree = planted()
  tree.change(fiche, 'id: poe', 'id: poei')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:1 · id : « poei » n’est pas le nom du fichier ; il faut « poe », ou renommer le fichier",
    ]
  `)
})

test('an acronym without a gloss is refused', () => {
  const tree = planted()
  tree.change(fiche, 'Vous apprenez un métier.', 'Vous appelez le XYZ2.')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:33 · textes.fr-x-falc.c-est-quoi[0] : le sigle « XYZ2 » n’est pas expliqué ; ajoutez-le à content/glossaire.yaml, ou écrivez les mots entiers",
    ]
  `)
})

test('the words of the screens are the same in each language', () => {
  const tree = planted()
  tree.change('locales/fr-x-falc/ecrans.yaml', 'commun:\n', 'commun:\n  essai: Un essai\n')
  tree.change('locales/fr-x-falc/ecrans.yaml', '  nom: Passerelle\n', '')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/locales/fr-x-falc/ecrans.yaml:3 · commun.nom : il manque ce texte, qui existe en français",
      "content/locales/fr-x-falc/ecrans.yaml:3 · commun.essai : ce texte n’existe pas en français ; retirez-le, ou ajoutez-le aussi en français",
    ]
  `)
})

test('a parcours cites steps and ways to end that exist', () => {
  const tree = planted()
  tree.change('parcours/demandeur-emploi.yaml', '- id: reprendre-pied', '- id: inconnue')
  tree.change('sorties.yaml', '- id: emploi\n', '- id: embauche\n')
  const problems = tree.problems().join('\n')
  expect(problems).toContain(
    'l’étape « inconnue » n’existe pas ; étapes de content/etapes.yaml : reprendre-pied, ',
  )
  expect(problems).toContain(
    'la sortie « emploi » n’existe pas ; sorties de content/sorties.yaml : embauche, ',
  )
})

test('a term of the glossary leads to a known name', () => {
  const tree = planted()
  tree.change('glossaire.yaml', 'lien: 2asf', 'lien: asf')
  expect(tree.problems().map((problem) => problem.replace(/:\d+ /, ':(ligne) '))).toMatchInlineSnapshot(`
    [
      "content/glossaire.yaml:(ligne) · [0].lien : « asf » n’existe pas ; prenez un identifiant de content/catalogue.yaml (genre : dispositif ou outil ou acteur ou opco ou bareme)",
    ]
  `)
})

test('a missing file is asked for', () => {
  const tree = planted()
  tree.remove('locales/fr-x-falc/questions.yaml')
  tree.remove('glossaire.yaml')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/locales/fr-x-falc/questions.yaml : ce fichier manque ; créez-le à partir d’un fichier voisin",
      "content/glossaire.yaml : ce fichier manque ; créez-le à partir d’un fichier voisin",
    ]
  `)
})

test('a question needs the words of each of its answers, and of no other', () => {
  const tree = planted()
  tree.change('locales/fr/questions.yaml', '    salarie:\n', '    salariee:\n')
  expect(tree.problems().map((problem) => problem.replace(/:\d+ /, ':(ligne) '))).toMatchInlineSnapshot(`
    [
      "content/locales/fr/questions.yaml:(ligne) · statut.reponses.salarie : il manque les mots de la réponse « salarie »",
      "content/locales/fr/questions.yaml:(ligne) · statut.reponses.salariee : réponse inconnue ; réponses acceptées : demandeur-emploi, salarie, agent-public, independant, alternant, stagiaire-formation, esat, scolaire, autre, ne-sait-pas",
    ]
  `)
})

test('an empty word of a screen is refused', () => {
  const tree = planted()
  tree.change('locales/fr/ecrans.yaml', 'commun:\n', 'commun:\n  essai:\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/locales/fr/ecrans.yaml:3 · commun.essai : il faut ici un texte, ou un groupe de clés",
    ]
  `)
})

test('a step names a fiche once', () => {
  const tree = planted()
  tree.change('parcours/demandeur-emploi.yaml', '      - poe\n', '      - poe\n      - poe\n')
  expect(tree.problems()).toEqual([
    expect.stringContaining('« poe » est déjà dans cette liste ; retirez cette ligne'),
  ])
})

test('no invisible sign that reorders what is read reaches a screen', () => {
  const tree = planted()
  tree.change(fiche, 'titre: ', 'titre: \u202E')
  expect(tree.problems()).toEqual([expect.stringContaining('signe invisible')])
})
