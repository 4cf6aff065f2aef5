import { questionIds, type Question } from '../../../content/questions.ts'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { everyVisit } from './every-visit.ts'
import { content } from '../../support/content.ts'
import { knowledge } from './knowledge.ts'
import { pairsOf, sequencesOf } from './pairs.ts'
import { table } from './table.ts'
import { asked, nameOf, titleOf } from './words.ts'

const parcours = Object.keys(charts) as readonly ParcoursId[]
const visits = [...everyVisit.values()]

function row(id: ParcoursId): readonly string[] {
  const told = everyVisit.get(id)!
  const sequences = sequencesOf(charts[id])
  const met = sequences.filter((one) => pairsOf(one).some((pair) => told.pairs.has(pair)))
  const pairs = met.flatMap(pairsOf).length
  const idle = sequences.flatMap(pairsOf).length - pairs
  return [
    `${nameOf(id)} (${id})`,
    ...[told.visits, told.propositions, told.contacts, told.proposed.size, pairs, idle].map(String),
  ]
}

/** The questions of a fiche's rules that nobody to whom it is proposed was asked. */
function unheard(id: string): readonly Question[] {
  const { publics } = knowledge.fiches[id]!
  const read = new Set(publics.flatMap(({ criteres }) => criteres.map(({ question }) => question)))
  const heard = new Set(
    visits.flatMap(({ proposed }) => [...(proposed.get(id) ?? [])].flatMap((list) => list.split(' '))),
  )
  return questionIds.filter((question) => read.has(question) && !heard.has(question))
}

function neverSure(): readonly (readonly string[])[] {
  const ids = Object.keys(knowledge.fiches).filter((id) => !visits.some(({ possible }) => possible.has(id)))
  return ids.map((id) => [
    `${titleOf(id)} (${id})`,
    content.fiches[id]!.alerte?.fr ?? '—',
    unheard(id)
      .map((question) => asked(question))
      .join(' · ') || '—',
  ])
}

/** What changes as soon as one visit of a parcours changes, or what it ends with. */
export function fingerprints(): string {
  const rows = parcours.map((id) => {
    const { visits: count, answers, orientations } = everyVisit.get(id)!
    return [id, String(count), answers, orientations]
  })
  return [
    '# Empreintes de toutes les visites',
    '« Réponses » change dès qu’une visite pose une autre question, ou dans un autre ordre. « Orientations » change dès qu’une visite orientée se termine autrement : étapes, pistes, fiches écartées, contacts, questions à poser.',
    table(['Parcours', 'Visites', 'Réponses', 'Orientations'], rows),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n')
}

/** What the visits of each parcours give, counted over every one of them. */
export function whatVisitsGive(): string {
  const head = [
    'Parcours',
    'Visites',
    'Pistes, au moins',
    'Contacts, au moins',
    'Fiches proposées à quelqu’un',
    'Paires de réponses données',
    'Paires sans objet',
  ]
  const total = visits.reduce((sum, told) => sum + told.visits, 0)
  const oriented = visits.reduce((sum, told) => sum + told.oriented, 0)
  return [
    '# Ce que donnent toutes les visites',
    `Les ${total} visites possibles sont toutes suivies jusqu’au bout ; celles que rien ne distingue le sont ensemble. ${oriented} sont orientées, une au moins pour chaque suite de questions.`,
    table(head, parcours.map(row)),
    '« Paires sans objet » : après la première réponse, la seconde question ne peut plus rien changer ; elle n’est pas posée.',
    '## Fiches qu’aucune visite orientée ne donne comme « possible »',
    'Elles restent « à vérifier » : une alerte le dit, ou elles attendent la réponse à une question que leurs visites ne posent pas.',
    table(['Fiche', 'Alerte', 'Questions que ces parcours ne posent pas'], neverSure()),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n')
}
