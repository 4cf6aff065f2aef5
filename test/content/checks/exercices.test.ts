import { expect, test } from 'vitest'
import { planted } from '../support/tree.ts'

const cas = (changed: Readonly<Record<string, string>>): string => {
  const lines = {
    id: 'essai',
    nom: 'Une personne',
    recit: '[Elle vient., Elle parle., Elle repart.]',
    reponses: '{ profil: beneficiaire, statut: demandeur-emploi }',
    attendu: '[poe]',
    piege: '[]',
    pourquoi: '[Elle cherche un emploi., Un employeur la prendrait.]',
    source: "{ document: guide, lignes: '598-705' }",
    ...changed,
  }
  return `- ${Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`
}

/** What an author reads of one case. */
function problemsOf(changed: Readonly<Record<string, string>>): readonly string[] {
  const tree = planted()
  tree.write('exercices.yaml', cas(changed))
  return tree.problems()
}

test('a case expects fiches that are written, once each, and that it does not warn of', () => {
  expect(problemsOf({ attendu: '[poe, poee, acteur-mdph, poe]', piege: '[ptp, poe, pole-emploi]' }))
    .toMatchInlineSnapshot(`
    [
      "content/exercices.yaml:5 · [0].attendu[1] : « poee » n’existe pas ; prenez un identifiant de content/catalogue.yaml (genre : dispositif ou outil)",
      "content/exercices.yaml:5 · [0].attendu[2] : « acteur-mdph » est du genre acteur ; il faut ici : dispositif ou outil",
      "content/exercices.yaml:5 · [0].attendu[3] : « poe » est déjà dans cette liste ; retirez cette ligne",
      "content/exercices.yaml:6 · [0].piege[2] : « pole-emploi » n’existe pas ; prenez un identifiant de content/catalogue.yaml (genre : dispositif ou outil)",
      "content/exercices.yaml:6 · [0].piege[0] : « ptp » n’a pas de fichier dans content/fiches ; écrivez-le, ou retirez-le d’ici",
      "content/exercices.yaml:6 · [0].piege[1] : « poe » est déjà sous « attendu » ; une fiche est à proposer, ou elle est un piège",
    ]
  `)
})

test('a case is told in facts of the vocabulary, and cites lines that exist', () => {
  expect(
    problemsOf({
      reponses: '{ profil: beneficiaire, statut: chomeur, metier: macon }',
      piege: '[ptp]',
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/exercices.yaml:4 · [0].reponses.metier : clé inconnue « metier » ; clés acceptées ici : (toutes les questions)",
      "content/exercices.yaml:4 · [0].reponses.statut : « chomeur » n’est pas une réponse à « statut » ; réponses acceptées : demandeur-emploi, salarie, agent-public, independant, alternant, stagiaire-formation, esat, scolaire, autre, ne-sait-pas",
    ]
  `)
  expect(problemsOf({ attendu: '[poe]', piege: '[poe]', source: "{ document: guide, lignes: '5000' }" }))
    .toMatchInlineSnapshot(`
    [
      "content/exercices.yaml:6 · [0].piege[0] : « poe » est déjà sous « attendu » ; une fiche est à proposer, ou elle est un piège",
      "content/exercices.yaml:8 · [0].source.lignes : « 5000 » : le document « guide » a 4919 lignes",
    ]
  `)
})

test('a case has its story and its reasons', () => {
  expect(problemsOf({ recit: '[Elle vient.]', pourquoi: '[Parce que.]' })).toMatchInlineSnapshot(`
    [
      "content/exercices.yaml:3 · [0].recit : il faut au moins 3 éléments dans cette liste. Son histoire, dans nos mots : 3 à 5 phrases, une par ligne.",
      "content/exercices.yaml:6 · [0].piege : il faut au moins 1 élément dans cette liste. Les fiches auxquelles on pourrait penser, et qui ne sont pas pour cette personne.",
      "content/exercices.yaml:7 · [0].pourquoi : il faut au moins 2 éléments dans cette liste. Le raisonnement, dans nos mots : 2 à 4 phrases, une par ligne.",
    ]
  `)
})
