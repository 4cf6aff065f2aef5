import { calledInWords } from '../parts/called-in-words.ts'
import { nameOf, shortPieces } from '../parts/name-of.ts'
import type { Voice } from '../parts/voice.ts'
import { needs } from '../../content/asking.ts'
import { isDepartement } from '../../content/lieux/departements.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { Contact } from '../../machines/orientation/contacts.ts'
import { isOpenTo } from '../../machines/orientation/is-open-to.ts'
import type { Orientation, Proposition } from '../../machines/orientation/orientation.ts'
import type { Call } from '../parts/call-list.tsx'
import type { Stage } from '../../content/stages.ts'
import { unknown } from '../../content/questions.ts'
import { phraseOf } from '../parts/words-for.ts'
import type { Proposed } from './proposal.tsx'
import { because, groundOf } from '../parts/because.ts'
import { capital } from '../parts/capital.ts'
import type { Etape } from './autres-pistes.tsx'
import type { Parcours } from './parcours.tsx'
import { etapesAvantInWords } from '../parts/etapes-avant-in-words.ts'
import { firstStep } from '../parts/first-step.ts'
import { toAskOf } from '../parts/to-ask-of.ts'
import { whatToSayTo } from '../parts/what-to-say.ts'
import { waysOpenOf } from '../parts/ways-open-of.ts'

type Result = Omit<
  Parameters<typeof Parcours>[0],
  'paper' | 'most' | 'asking' | 'notice' | 'send' | 'onWrites' | 'onPrint' | 'printer' | 'leftOut'
>

/** The need in its own words, and where: what the result answers. */
function situationOf(facts: Facts, { t, wordsOf }: Pick<Voice, 't' | 'wordsOf'>): readonly string[] {
  const { departement } = facts
  const asked = needs.flatMap((question) => {
    const choice = facts[question]
    return choice === undefined || choice === unknown ? [] : [phraseOf(wordsOf(question), choice)]
  })
  return isDepartement(departement) ? [...asked, t(`departement.${departement}`)] : asked
}

function proposedOf(proposition: Proposition, stage: Stage, facts: Facts, voice: Voice): Proposed {
  const { resumes, hrefOf } = voice
  const words = resumes.fiches[proposition.id]
  if (!words) throw new Error(`No words for the fiche ${proposition.id}`)
  const appeler = calledInWords(proposition.id, facts, voice)
  return {
    id: proposition.id,
    titre: nameOf(words),
    name: shortPieces(words),
    resume: words.resume,
    href: hrefOf(proposition.id),
    stage,
    verdict: proposition.verdict,
    droit: words.droit,
    raisons: proposition.raisons.map((reason) => because(reason, voice)),
    alerte: words.alerte,
    premierPas: firstStep(words, facts),
    appeler,
    dire: whatToSayTo(appeler?.contact, words, facts, voice),
  }
}

/** The result screen's words for what was decided of these facts. */
export function parcoursInWords(found: Orientation, facts: Facts, voice: Voice): Result {
  const { knowledge, resumes, hrefOf, wordsOf } = voice
  const words = resumes.parcours[found.parcours]
  const rules = knowledge.parcours[found.parcours]
  if (!words || !rules) throw new Error(`No words for the parcours ${found.parcours}`)
  const drawn = new Map(rules.etapes.map((etape) => [etape.id, etape]))
  const all = found.propositions.map((one) => {
    const stage = drawn.get(one.etape)?.stage
    if (!stage) throw new Error(`No étape ${one.etape} in the parcours ${found.parcours}`)
    return { etape: one.etape, proposed: proposedOf(one, stage, facts, voice) }
  })
  const etapes = found.etapes.flatMap((id): readonly Etape[] => {
    const etape = drawn.get(id)
    const text = resumes.etapes[id]
    if (!etape || !text) return []
    const { moment, stage } = etape
    const here = all.flatMap(({ etape: called, proposed }) => (called === id ? [proposed] : []))
    return here.length === 0
      ? []
      : [
          {
            id,
            moment,
            stage,
            demandee: found.demandees.includes(id),
            titre: text.titre,
            texte: text.texte,
            proposed: here,
            pages: words.pages.filter((page) =>
              found.pages.some((named) => named.id === page.id && named.etape === id),
            ),
          },
        ]
  })
  const top = all[0]?.proposed
  const departement = facts.departement
  const withResume = (contact: Contact): Call => ({
    ...contact,
    resume: resumes.acteurs[contact.id]?.resume ?? null,
  })
  return {
    count: found.propositions.length,
    reperes: found.parcours === 'premiers-reperes',
    etapesAvant: etapesAvantInWords(
      found,
      facts,
      voice,
      all.slice(0, 1).map(({ proposed }) => proposed.id),
    ),
    situation: situationOf(facts, voice),
    stage: top?.stage ?? null,
    pistes: all.map(({ proposed }) => proposed),
    first: top ? { name: top.name, premierPas: top.premierPas, appeler: top.appeler, dire: top.dire } : null,
    etapes,
    sorties: words.sorties,
    compensation: words.compensation.filter(({ id }) => isOpenTo(id, facts, knowledge)),
    financements: words.financements.filter(({ id }) => isOpenTo(id, facts, knowledge)),
    exclus: found.exclus.map(({ id, raisons, ...opening }) => ({
      id,
      name: { titre: id, nomFrancais: null, ...resumes.fiches[id], sigle: null },
      href: hrefOf(id),
      raisons: raisons.map((reason) => groundOf(reason, voice)),
      ouvrir: waysOpenOf(opening, voice),
    })),
    toAsk: toAskOf(found, facts).map((question) => ({
      question,
      sujet: capital(wordsOf(question).sujet),
      aQui: wordsOf(question)['a-qui'],
    })),
    calls: found.contacts.map(withResume),
    autres: found.autresContacts.map(withResume),
    situated: isDepartement(departement),
  }
}
