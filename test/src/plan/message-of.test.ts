import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../../content/languages.ts'
import type { Answer } from '../../../content/questions.ts'
import { factsOf } from '../../../machines/visite/answers.ts'
import { etapesAvantFor } from '../../../machines/orientation/etapes-avant.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { calledInWords } from '../../../src/parts/called-in-words.ts'
import { etapesAvantInWords } from '../../../src/parts/etapes-avant-in-words.ts'
import { firstStep } from '../../../src/parts/first-step.ts'
import { nameOf } from '../../../src/parts/name-of.ts'
import { whatToSayTo } from '../../../src/parts/what-to-say.ts'
import { messageOf } from '../../../src/plan/message-of.ts'
import { someoneIn } from '../../../src/plan/someone-in.ts'
import { stepsOf } from '../../../src/plan/steps-of.ts'
import { tellsOfHealth } from '../support/health-words.ts'
import { knowledge, short } from '../support/result-screen.tsx'
import { spoken } from '../support/screens.tsx'

// As long as a link of the product gets: every answer, eight fiches, a long host.
const url = `https://passerelle-formation-handicap.hauts-de-france.example.fr/questions/#2~${'abc'.repeat(14)}.${'abc'.repeat(8)}~abc`

const trails: readonly (readonly Answer[])[] = [
  [
    'profil.beneficiaire',
    'statut.salarie',
    'departement.nord',
    'arret.oui',
    'motif.sante',
    'titre.oui',
    'inaptitude.risque',
    'at-mp.oui',
  ],
  ['profil.proche', 'statut.demandeur-emploi', 'departement.somme', 'titre.oui'],
  ['profil.employeur', 'departement.oise'],
  ['profil.beneficiaire', 'statut.agent-public'],
]

function message(
  id: string,
  language: Language,
  trail: readonly Answer[],
  health: boolean,
  writes = false,
  at = url,
) {
  const facts = factsOf(trail)
  const voice = { knowledge, resumes: short[language], t: spoken[language].t, hrefOf: (one: string) => one }
  const fiche = short[language].fiches[id]
  const before = etapesAvantInWords({ etapesAvant: etapesAvantFor(facts, knowledge) }, facts, voice, [id])
  const appeler = calledInWords(id, facts, voice)
  const dire = fiche ? whatToSayTo(appeler?.contact, fiche, facts, voice) : null
  const fiches = fiche
    ? [{ id, titre: nameOf(fiche), premierPas: firstStep(fiche, facts), appeler, dire }]
    : []
  return messageOf(stepsOf(health ? before : [], fiches, writes), {
    t: voice.t,
    health,
    url: at,
    writes,
    someone: someoneIn(orient(facts, knowledge)),
  })
}

const ids = Object.keys(knowledge.fiches)
const suite = (language: Language) => spoken[language].t('plan.envoi-suite')

describe.each(languages)('in %s, the message of any fiche', (language) => {
  const every = trails.flatMap((trail) =>
    ids.flatMap((id) => [true, false].map((lets) => ({ id, lets, ...message(id, language, trail, lets) }))),
  )

  test('holds 600 characters at most, its link included, and no sign that only pages know', () => {
    for (const { id, texte } of every) {
      const whole = `${texte}\n${suite(language)}\n${url}`
      expect([id, whole.length <= 600, /[\u2060\u00A0\u202F]|\{\{|undefined|null/.test(texte)]).toEqual([
        id,
        true,
        false,
      ])
    }
  })

  test('tells nothing of health until the person wants it', () => {
    expect(
      every.filter(({ lets, texte }) => !lets && tellsOfHealth(texte)).map(({ id, texte }) => [id, texte]),
    ).toEqual([])
    expect(every.filter(({ lets, texte }) => lets && tellsOfHealth(texte)).length).toBeGreaterThan(20)
  })

  test('names someone or a service before a number, which comes once', () => {
    const label = spoken[language]
      .t('plan.envoi-qui', { qui: '' })
      .replaceAll(/[\u2068\u2069]/g, '')
      .trim()
    for (const { id, texte } of every) {
      const whom = texte.split('\n').filter((line) => line.startsWith(label))
      for (const line of whom) {
        const named = line.slice(label.length).replaceAll(/[\s\u2068\u2069]/g, '')
        expect([id, named]).toEqual([id, expect.stringMatching(/^\p{L}/u)])
        const numbers = named.match(/0\d{9}|3646/g) ?? []
        expect([id, numbers]).toEqual([id, [...new Set(numbers)]])
      }
    }
  })

  test('begins with something to do, whatever is held back', () => {
    const bare = every.filter(({ texte }) => texte.split('\n').length < 2).map(({ id, texte }) => [id, texte])
    expect(bare).toEqual([])
  })

  test('gives whom to reach, where someone is known', () => {
    const lone = every.filter(({ texte }) => !/\d\d|@|https:/.test(texte)).map(({ id }) => id)
    expect(new Set(lone).size).toBeLessThan(ids.length / 4)
  })

  test('names the first step, or whom to call and how', () => {
    const vague = spoken[language].t('plan.envoi-pas', { pas: spoken[language].t('plan.envoi-discret') })
    const nameless = every.filter(({ texte }) => {
      const [step, whom = ''] = texte.split('\n')
      return step === vague && !/\d\d|@|https:/.test(whom)
    })
    expect(nameless.map(({ id, texte }) => [id, texte])).toEqual([])
  })

  test('where nothing is proposed, says what the link is, and someone to call', () => {
    expect(message('', language, trails[0]!, false).texte.split('\n')).toEqual([
      spoken[language].t('plan.envoi-rien'),
      expect.stringMatching(/ .*\d\d/u),
    ])
  })
})

test('a first step, whom to call, the number, what to say', () => {
  const { texte } = message(
    'poe',
    'fr',
    ['profil.beneficiaire', 'statut.demandeur-emploi', 'departement.nord'],
    false,
  )
  expect(texte.split('\n')).toEqual([
    expect.stringMatching(/^Faites d’abord ceci : Demandez .*une offre d’emploi/u) as unknown,
    expect.stringMatching(/^Contact : .+, 39 49$/) as unknown,
    expect.stringMatching(
      /^Dites : « Bonjour\. Je suis sans emploi\. .*préparation opérationnelle à l’emploi\. »$/,
    ) as unknown,
  ])
})

test('who writes is given an address to write to', () => {
  const written = message('plateforme-alternance', 'fr', ['departement.nord'], true, true).texte
  expect(written).toMatch(/@/)
  expect(message('plateforme-alternance', 'fr', ['departement.nord'], true).texte).toMatch(
    /Contact : .*0 ?\d/,
  )
})

test('what one says of one’s health is said when the person wants it, and only then', () => {
  const trail: readonly Answer[] = ['profil.beneficiaire', 'statut.salarie', 'departement.nord', 'arret.oui']
  expect(message('cep', 'fr', trail, true).texte).toContain('Je suis en arrêt de travail.')
  expect(message('cep', 'fr', trail, false).texte).not.toContain('arrêt')
})

const stopped: readonly Answer[] = ['profil.beneficiaire', 'statut.salarie', 'departement.nord', 'arret.oui']

test('a service is named without what tells of health, and its number comes once', () => {
  expect(message('crpe', 'fr', stopped, false).texte.split('\n')).toEqual([
    'Faites d’abord ceci : Contactez ce service pour parler d’un projet professionnel.',
    'Contact : Service social, 36 46',
    'Dites : « Bonjour. J’ai un emploi. Je voudrais un rendez-vous pour parler d’un projet professionnel. »',
  ])
})

test('where neither the step nor a number may be told, someone who answers anyone is named', () => {
  const { texte } = message('espo-esrp-ueros', 'fr', ['profil.beneficiaire', 'statut.agent-public'], false)
  expect(texte.split('\n').slice(0, 2)).toEqual([
    'Faites d’abord ceci : Contactez ce service pour parler d’un projet professionnel.',
    expect.stringMatching(/^Contact : .+, [\d ]+$/u),
  ])
})

test('what comes before any fiche comes after the first step once health is let out, and only then', () => {
  const open = message('cep', 'fr', stopped, true, false, 'https://exemple.fr/questions/#2~a~b').texte
  expect(open).toMatch(
    /^Faites d’abord ceci : .+\nContact : .+\nDites : .+\nPuis : Demander une visite de préreprise\nPuis : Demander la RQTH$/u,
  )
  expect(message('cep', 'fr', stopped, false).texte).not.toContain('Puis')
})

test('what comes before any fiche is the first step when there is no fiche', () => {
  expect(message('', 'fr', stopped, true).texte).toMatch(
    /^Faites d’abord ceci : (?:Pendant votre arrêt|Demander une visite).*\nContact : /u,
  )
})
