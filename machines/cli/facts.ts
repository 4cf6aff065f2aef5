import { choicesOf, isChoice, isQuestion, questionIds, unknown } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'

type Reading = { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly erreur: string }

const longest = 60

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value)
    ? 'un tableau'
    : ({ string: 'un texte', number: 'un nombre', boolean: 'un booléen' }[typeof value as string] ??
        'un objet')
}

/** Checks the facts of an interview; what is wrong comes as one sentence that says where and what is accepted. */
export function readFacts(value: unknown): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, erreur: `Il faut un objet JSON de réponses ; l’entrée est ${kindOf(value)}.` }
  for (const [question, choice] of Object.entries(value)) {
    if (!isQuestion(question))
      return {
        ok: false,
        erreur: `« ${short(question)} » n’est pas une question ; questions acceptées : ${questionIds.join(', ')}.`,
      }
    const accepted = [...choicesOf(question), unknown].join(', ')
    if (typeof choice !== 'string')
      return {
        ok: false,
        erreur: `La réponse à « ${question} » est ${kindOf(choice)} ; il faut un de ces textes : ${accepted}.`,
      }
    if (!isChoice(question, choice))
      return {
        ok: false,
        erreur: `« ${short(choice)} » n’est pas une réponse à « ${question} » ; réponses acceptées : ${accepted}.`,
      }
  }
  return { ok: true, facts: { ...value } as Facts }
}
