import { cpSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { languages } from '../../../../content/languages.ts'
import { unknown } from '../../../../content/questions.ts'
import { texteQuestion } from '../../../../content/schema/question.ts'
import { startQuestion } from '../../../../content/tools/drafts/new-question.ts'
import { planted, type Tree } from '../../support/tree.ts'

const vocabulary = 'questions.ts'

function withVocabulary(): Tree {
  const tree = planted()
  cpSync('content/questions.ts', `${tree.root}/content/${vocabulary}`)
  return tree
}

async function questionsOf(tree: Tree): Promise<Record<string, readonly string[]>> {
  const code = tree.read(vocabulary).replace(/^import .*$/m, 'const departements = []')
  const { stripTypeScriptTypes } = await import('node:module')
  const module = (await import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(code))}`)) as {
    questions: Record<string, readonly string[]>
  }
  return module.questions
}

test('a new question is the last of the vocabulary', async () => {
  const tree = withVocabulary()
  expect(startQuestion(tree.root, { id: 'permis', reponses: ['oui', 'non'] }).ok).toBe(true)
  const long = Array.from({ length: 9 }, (_, index) => `une-longue-reponse-${index}`)
  expect(startQuestion(tree.root, { id: 'deux-roues', reponses: long }).ok).toBe(true)
  const questions = await questionsOf(tree)
  expect(Object.entries(questions).slice(-2)).toEqual([
    ['permis', ['oui', 'non']],
    ['deux-roues', long],
  ])
  expect(
    Math.max(
      ...tree
        .read(vocabulary)
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThan(125)
})

test('its words have the shape they need in each language, and all is left to write but what others say already', () => {
  const tree = withVocabulary()
  startQuestion(tree.root, { id: 'permis', reponses: ['oui', 'non'] })
  const choix = languages.map((language) => {
    const text = tree.read(`locales/${language}/questions.yaml`)
    const { permis } = parse(text) as Record<string, unknown>
    const { reponses, question } = texteQuestion.parse(permis)
    expect(question).toContain('À écrire :')
    return ['oui', 'non', unknown].map((choice) => reponses[choice]?.choix)
  })
  expect(choix).toMatchInlineSnapshot(`
    [
      [
        "Oui",
        "Non",
        "Je ne sais pas",
      ],
      [
        "Oui",
        "Non",
        "Je ne sais pas",
      ],
      [
        "Yes",
        "No",
        "I don’t know",
      ],
      [
        "نعم",
        "لا",
        "لا أعرف",
      ],
    ]
  `)
  expect(tree.read('locales/fr/questions.yaml').split('\npermis:')[1]).toMatchInlineSnapshot(`
    "
      question: "À écrire : La question posée, seule sur l’écran."
      pourquoi: "À écrire : Pourquoi nous posons cette question."
      sujet: "À écrire : Ce dont parle la question, en quelques mots : « votre âge »."
      a-qui: "À écrire : Si on ne sait pas : ce qu’il faut demander, et à qui."
      reponses:
        oui:
          choix: Oui
          phrase: "À écrire : La réponse en une phrase, dite à la personne : « Vous cherchez un emploi. »"
          # precision : facultatif. Une précision sous le choix, si elle aide.
          # image : facultatif. L’image de cette réponse, en version simplifiée seulement.
        non:
          choix: Non
          phrase: "À écrire : La réponse en une phrase, dite à la personne : « Vous cherchez un emploi. »"
          # precision : facultatif. Une précision sous le choix, si elle aide.
          # image : facultatif. L’image de cette réponse, en version simplifiée seulement.
        ne-sait-pas:
          choix: Je ne sais pas
          phrase: "À écrire : La réponse en une phrase, dite à la personne : « Vous cherchez un emploi. »"
          # precision : facultatif. Une précision sous le choix, si elle aide.
          # image : facultatif. L’image de cette réponse, en version simplifiée seulement.
      # aide : facultatif. Une aide pour répondre, sous la question.
    "
  `)
})

test('one is told what to do next', () => {
  const tree = withVocabulary()
  expect(startQuestion(tree.root, { id: 'permis', reponses: ['oui', 'non'] }).lines).toMatchInlineSnapshot(`
    [
      "content/questions.ts a une question de plus : permis (oui, non). Parle-t-elle de santé ou de handicap ? Ajoutez-la aussi à « sensitive », plus bas.",
      "1. Écrivez ses mots : remplacez chaque « À écrire : … », à la fin de ces fichiers :",
      "   content/locales/fr/questions.yaml",
      "   content/locales/fr-x-falc/questions.yaml",
      "   content/locales/en/questions.yaml",
      "   content/locales/ar/questions.yaml",
      "   Les mots changent quand on parle de quelqu’un d’autre ? Ajoutez-les aux quatre questions-tiers.yaml.",
      "2. Posez-la dans au moins un parcours : ajoutez son nom à une étape d’un fichier de machines/parcours/, comme etape('titre', 'age', 'permis').",
      "3. Lisez-la dans au moins une fiche, sous « publics » : - { question: permis, parmi: [oui] }. Ajoutez un exemple.",
      "   Là où aucun parcours ne la pose, la fiche sera « à vérifier ».",
      "4. Lancez npm run content:check : il dit ce qui reste à écrire, et si personne ne la pose ou ne la lit.",
      "5. Lancez npm run review et relisez ce qui change dans test/review/ : dessins, conversations, nombre de questions.",
    ]
  `)
})

describe('nothing is written', () => {
  const refused = [
    { id: 'statut', reponses: ['oui', 'non'] },
    { id: 'at-mp', reponses: ['oui', 'non'] },
    { id: 'Permis', reponses: ['oui', 'non'] },
    { id: 'permis', reponses: ['oui'] },
    { id: 'permis', reponses: ['oui', 'oui'] },
    { id: 'permis', reponses: ['oui', 'ne-sait-pas'] },
  ]

  test('when the question is known, or cannot be one', () => {
    const tree = withVocabulary()
    const before = tree.read(vocabulary)
    expect(refused.map((one) => startQuestion(tree.root, one))).toMatchInlineSnapshot(`
      [
        {
          "lines": [
            "« statut » est déjà dans content/questions.ts.",
          ],
          "ok": false,
        },
        {
          "lines": [
            "« at-mp » est déjà dans content/questions.ts.",
          ],
          "ok": false,
        },
        {
          "lines": [
            "« Permis » ne peut pas être un identifiant : il faut des minuscules sans accent, des chiffres et des tirets.",
          ],
          "ok": false,
        },
        {
          "lines": [
            "Il faut au moins 2 réponses, toutes différentes : --reponses oui,non.",
          ],
          "ok": false,
        },
        {
          "lines": [
            "Il faut au moins 2 réponses, toutes différentes : --reponses oui,non.",
          ],
          "ok": false,
        },
        {
          "lines": [
            "« ne-sait-pas » est une réponse à toutes les questions : retirez-la.",
          ],
          "ok": false,
        },
      ]
    `)
    expect(tree.read(vocabulary)).toBe(before)
  })
})
