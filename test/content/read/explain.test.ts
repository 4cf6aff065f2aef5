import { expect, test } from 'vitest'
import { fiche, planted } from '../support/tree.ts'

test('good content has no problem', () => {
  const tree = planted()
  expect(tree.problems()).toEqual([])
})

test('an unknown key is named, with the keys that exist there', () => {
  const tree = planted()
  tree.change(fiche, '    resume: Une', '    résumé: Une')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:10 · textes.fr.resume : il manque cette clé ; elle attend un texte. Ce que c’est, en une phrase.",
      "content/fiches/poe.yaml:11 · textes.fr.résumé : clé inconnue « résumé » ; clés acceptées ici : titre, resume, premier-pas, premier-pas-pro, en-bref, dire, objectifs, points-cles, specificites, valeur-ajoutee, etapes, bon-a-savoir, compensation",
    ]
  `)
})

test('an unknown question is refused with those that exist', () => {
  const tree = planted()
  tree.change(fiche, '{ question: statut,', '{ question: status,')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:90 · publics[0].criteres[0].question : « status » n’est pas accepté ; valeurs acceptées : (toutes les questions)",
    ]
  `)
})

test('an unknown answer is refused with those of its question', () => {
  const tree = planted()
  tree.change(fiche, 'parmi: [oui]', 'parmi: [yes]')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:91 · publics[0].criteres[1].parmi[0] : « yes » n’est pas une réponse à « inscription » ; réponses acceptées : oui, non",
    ]
  `)
})

test('an example answers known questions with known answers', () => {
  const tree = planted()
  tree.change(fiche, '{ statut: demandeur-emploi, inscription: oui }', '{ statu: salarie, inscription: si }')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:94 · exemples[0].reponses.statu : clé inconnue « statu » ; clés acceptées ici : (toutes les questions)",
      "content/fiches/poe.yaml:94 · exemples[0].reponses.inscription : « si » n’est pas une réponse à « inscription » ; réponses acceptées : oui, non, ne-sait-pas",
    ]
  `)
})

test('a text missing in one language is asked for', () => {
  const tree = planted()
  tree.change(fiche, '    resume: C’est une formation.\n', '')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:31 · textes.fr-x-falc.resume : il manque cette clé ; elle attend un texte. C’est quoi : ce que c’est, en une phrase, lue seule dans les listes.",
    ]
  `)
})

test('an empty text and a wrong kind of value say what is expected', () => {
  const tree = planted()
  tree.change(fiche, '    resume: Une formation avant l’embauche.', '    resume:')
  tree.change(fiche, '    premier-pas: Appelez France Travail.', '    premier-pas: 3949')
  tree.change(fiche, 'bon-a-savoir: []', 'bon-a-savoir: Une astuce.')
  tree.change(fiche, 'sigle: POE', 'sigle: ""')
  tree.change(fiche, 'stages: [formation]', 'stages: []')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:2 · sigle : le texte est vide ; il faut un texte. Le sigle, s’il est d’usage.",
      "content/fiches/poe.yaml:6 · stages : il faut au moins 1 élément dans cette liste. Les étapes du guide où il sert.",
      "content/fiches/poe.yaml:11 · textes.fr.resume : cette clé est vide ; elle attend un texte. Ce que c’est, en une phrase.",
      "content/fiches/poe.yaml:12 · textes.fr.premier-pas : il faut un texte : mettez « 3949 » entre guillemets droits ("…"). La première chose à faire, en une phrase qui commence par un verbe.",
      "content/fiches/poe.yaml:28 · textes.fr.bon-a-savoir : il faut une liste (des lignes qui commencent par un tiret). Ce qu’on aime savoir avant.",
    ]
  `)
})

test('a text that its « : » cut in two, for it has no quotes, is told so', () => {
  const tree = planted()
  tree.change(
    fiche,
    'specificites: [La formation dure 3 mois.]',
    'specificites:\n      - Attention : la formation dure 3 mois.',
  )
  tree.change(fiche, 'duree: [Elle dure 3 mois.]', 'duree:\n      - Attention : elle dure 3 mois.')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:24 · textes.fr.specificites[0] : le « : » après « Attention » coupe ce texte en deux : mettez tout le texte entre guillemets droits ("…"). Ce qui le distingue : durée, contenu, rythme.",
      "content/fiches/poe.yaml:39 · textes.fr-x-falc.duree[0] : le « : » après « Attention » coupe ce texte en deux : mettez tout le texte entre guillemets droits ("…"). Combien de temps.",
    ]
  `)
})

test('a phone number, a link, an e-mail, a date and line numbers have one form', () => {
  const tree = planted()
  tree.change(fiche, 'telephone: 39 49', 'telephone: 03.20.10.43.60\n    courriel: contact chez exemple')
  tree.change(fiche, 'https://travail-emploi', 'http://travail-emploi')
  tree.change(fiche, 'lu: 2026-11-21', 'lu: 2026-02-31')
  tree.change(fiche, 'lignes: 598-705', 'lignes: L598')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:105 · contacts[0].telephone : « 03.20.10.43.60 » n’a pas la bonne forme ; il faut un numéro comme « 03 20 10 43 60 », « 0 800 11 10 09 » ou « 39 49 »",
      "content/fiches/poe.yaml:106 · contacts[0].courriel : « contact chez exemple » n’a pas la bonne forme ; il faut une adresse électronique, comme contact@exemple.fr",
      "content/fiches/poe.yaml:109 · ressources[0].url : « http://travail-emploi.gouv.fr/poe » n’a pas la bonne forme ; il faut une adresse complète qui commence par https://",
      "content/fiches/poe.yaml:110 · source.lignes : « L598 » n’a pas la bonne forme ; il faut des numéros de ligne, comme « 598-705 » ou « 598-705, 712 »",
      "content/fiches/poe.yaml:111 · lu : « 2026-02-31 » n’a pas la bonne forme ; il faut une date du calendrier, écrite comme 2026-11-21",
    ]
  `)
})

test('a phone number written as one number is asked for as a text', () => {
  const tree = planted()
  tree.change(fiche, 'telephone: 39 49', 'telephone: 3949')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:105 · contacts[0].telephone : il faut un texte : mettez « 3949 » entre guillemets droits ("…"). Le numéro, par paires de chiffres.",
    ]
  `)
})

test('a missing or wrong choice of a short list shows the list', () => {
  const tree = planted()
  tree.change(fiche, 'droit: commun\n', '')
  tree.change(fiche, 'nature: dispositif', 'nature: aide')
  tree.change(fiche, 'attendu: possible', 'attendu: éligible')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:4 · nature : « aide » n’est pas accepté ; valeurs acceptées : dispositif, outil",
      "content/fiches/poe.yaml:1 · droit : il manque cette valeur ; valeurs acceptées : commun, specifique, inconnu",
      "content/fiches/poe.yaml:94 · exemples[0].attendu : « éligible » n’est pas accepté ; valeurs acceptées : possible, a-verifier, exclu",
    ]
  `)
})

test('of several shapes that are accepted, the nearest says what is missing, never in English', () => {
  const told = [
    'guide',
    '{ document: guide }',
    '{ document: livre, lignes: 1-2 }',
    '{ texte: 3 }',
    '{ page: 4 }',
  ].map((written) => {
    const tree = planted()
    const [before, after] = [
      'parmi: [demandeur-emploi] }',
      `parmi: [demandeur-emploi], exclut-selon: ${written} }`,
    ]
    tree.change(fiche, before, after)
    return tree.problems()
  })
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "content/fiches/poe.yaml:90 · publics[0].criteres[0].exclut-selon : il faut un groupe de clés : document, lignes ; ou bien : texte. La source qui exclut en toutes lettres qui répond « non », même faute d’avoir demandé : ses lignes, ou le texte de loi.",
      ],
      [
        "content/fiches/poe.yaml:90 · publics[0].criteres[0].exclut-selon.lignes : il manque cette clé ; elle attend un texte. Les lignes du document, numérotées comme dans le guide compact.",
      ],
      [
        "content/fiches/poe.yaml:90 · publics[0].criteres[0].exclut-selon.document : « livre » n’est pas accepté ; valeurs acceptées : guide, 000, 001, 002, 003, contacts, errata",
      ],
      [
        "content/fiches/poe.yaml:90 · publics[0].criteres[0].exclut-selon.texte : il faut un texte : mettez « 3 » entre guillemets droits ("…"). L’article de loi ou le décret.",
      ],
      [
        "content/fiches/poe.yaml:90 · publics[0].criteres[0].exclut-selon.texte : il manque cette clé ; elle attend un texte. L’article de loi ou le décret.",
        "content/fiches/poe.yaml:90 · publics[0].criteres[0].exclut-selon.page : clé inconnue « page » ; clés acceptées ici : document, lignes ; ou bien : texte",
      ],
    ]
  `)
  const tree = planted()
  tree.change('parcours/employeur.yaml', 'opco: repondu', 'opco: connu')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/parcours/employeur.yaml:60 · etapes[2].pages[0].opco : « connu » n’est pas accepté ; valeurs acceptées : repondu",
    ]
  `)
})

test('a space at the end of a text is refused', () => {
  const tree = planted()
  tree.change(fiche, 'titre: Préparation opérationnelle à l’emploi', 'titre: "Préparation "')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:10 · textes.fr.titre : ce texte commence ou finit par une espace : retirez-la",
    ]
  `)
})

test('a contact gives a way to reach it', () => {
  const tree = planted()
  tree.change(fiche, '    telephone: 39 49\n', '')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:104 · contacts[0] : il faut au moins un téléphone, un courriel, un site ou une adresse",
    ]
  `)
})
