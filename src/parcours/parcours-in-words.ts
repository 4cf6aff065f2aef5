import type { TFunction } from 'i18next'
import type { Knowledge } from '../../content/content.ts'
import type { Resume, Resumes } from '../../content/pages/resumes.ts'
import { isQuestion, unknown } from '../../content/questions.ts'
import { acteursFor, contactOf, ownContacts, type Contact } from '../../machines/orientation/contacts.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { orient, type Proposition } from '../../machines/orientation/orientation.ts'
import type { Card } from './proposal.tsx'
import { because } from '../parts/because.ts'
import type { Step } from './station.tsx'
import type { Parcours } from './parcours.tsx'
import { firstStep, phraseOf, sigleBeside, type Voice as Words } from '../words.ts'

/** What turns decisions into words. */
export type Voice = {
  readonly knowledge: Knowledge
  readonly resumes: Resumes
  readonly t: TFunction
  readonly hrefOf: (id: string) => string
  readonly wordsOf: Words
}

type Result = Omit<Parameters<typeof Parcours>[0], 'paper'>

/** Whom to call first for a fiche: an acteur that takes on this person, else the fiche's own contact. */
export function callFor(id: string, facts: Facts, knowledge: Knowledge): Contact | null {
  const appels = knowledge.appels[id]
  if (!appels) return null
  const [acteur] = acteursFor(appels, facts, knowledge)
  return acteur ? contactOf(acteur, facts) : (ownContacts(appels, facts)[0] ?? null)
}

/** A fiche's name, with its sigle when the name does not say it. */
export function nameOf(words: Resume): string {
  const sigle = sigleBeside(words)
  return sigle === null ? words.titre : `${words.titre} (${sigle})`
}

function cardOf(proposition: Proposition, facts: Facts, voice: Voice): Card {
  const { resumes, hrefOf, knowledge } = voice
  const words = resumes.fiches[proposition.id]
  if (!words) throw new Error(`No words for the fiche ${proposition.id}`)
  return {
    id: proposition.id,
    titre: nameOf(words),
    resume: words.resume,
    href: hrefOf(proposition.id),
    verdict: proposition.verdict,
    droit: words.droit,
    raisons: proposition.raisons.map((reason) => because(reason, voice)),
    alerte: words.alerte,
    premierPas: firstStep(words, facts),
    appeler: callFor(proposition.id, facts, knowledge),
  }
}

/** The result screen's words for these facts. */
export function parcoursInWords(facts: Facts, voice: Voice): Result {
  const { knowledge, resumes, hrefOf, wordsOf } = voice
  const found = orient(facts, knowledge)
  const words = resumes.parcours[found.parcours]
  const rules = knowledge.parcours[found.parcours]
  if (!words || !rules) throw new Error(`No words for the parcours ${found.parcours}`)
  const cards = found.propositions.map((one) => ({ etape: one.etape, card: cardOf(one, facts, voice) }))
  const steps = rules.etapes.flatMap(({ id, moment, stage }): readonly Step[] => {
    const text = resumes.etapes[id]
    if (!found.etapes.includes(id) || !text) return []
    const here = cards.flatMap(({ etape, card }) => (etape === id ? [card] : []))
    return here.length === 0 ? [] : [{ id, moment, stage, titre: text.titre, texte: text.texte, cards: here }]
  })
  const top = cards[0]?.card
  const departement = facts.departement
  return {
    count: found.propositions.length,
    reperes: found.parcours === 'premiers-reperes',
    first: top ? { titre: top.titre, premierPas: top.premierPas, appeler: top.appeler } : null,
    steps,
    sorties: words.sorties,
    compensation: words.compensation,
    financements: words.financements,
    closed: found.exclus.map(({ id, raisons, ouvrirait }) => ({
      id,
      titre: resumes.fiches[id]?.titre ?? id,
      href: hrefOf(id),
      raisons: raisons.map((reason) => because(reason, voice).texte),
      ouvrirait: Object.entries(ouvrirait).flatMap(([question, choice]) =>
        isQuestion(question) && choice !== undefined ? [phraseOf(wordsOf(question), choice)] : [],
      ),
    })),
    toAsk: found.aDemander.map((question) => ({
      question,
      sujet: wordsOf(question).sujet,
      aQui: wordsOf(question)['a-qui'],
    })),
    calls: found.contacts.map((contact) => ({
      ...contact,
      resume: resumes.acteurs[contact.id]?.resume ?? null,
    })),
    situated:
      departement !== undefined &&
      departement !== unknown &&
      departement !== 'autre' &&
      departement !== 'drom',
  }
}
