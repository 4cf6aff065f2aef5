import type { Language } from '../../../content/languages.ts'
import { resultFor } from '../../src/support/result-screen.tsx'
import { wordsOf } from '../../src/support/screens.tsx'
import type { Result } from './every-result.ts'

/** How many letters stand in a line: of what to do first, and of what is still to know; beside it, or below it. */
export type Widths = {
  readonly main: number
  readonly side: number
  readonly beside: boolean
  readonly most: number
}

function lines(text: string | null | undefined, width: number): number {
  return Math.ceil((text?.length ?? 0) / width)
}

/** About how many lines a result takes: enough to tell which are the longest, which a browser then measures. */
export function resultRoom({ place, found }: Result, language: Language): (widths: Widths) => number {
  const { situation, first, etapesAvant, pistes, etapes, exclus, toAsk, sorties } = resultFor(
    place.facts,
    language,
    found,
  )
  const asked = place.question === null ? null : wordsOf(place.question, language)
  return ({ main, side, beside, most }) => {
    const called = first?.appeler
    const start = [
      situation.join(' · '),
      first?.premierPas,
      called?.contact.nom,
      called?.dabord?.nom,
      called?.dabord?.comment,
      called?.contact.courriel,
      first?.dire?.texte,
      first?.dire?.francais?.texte,
      ...etapesAvant.map(({ titre }) => titre),
    ]
    const rows = pistes
      .slice(0, most)
      .flatMap(({ titre, raisons }) => [titre, `${raisons[0]?.court}${'.'.repeat(12)}`])
    const pages = etapes.flatMap((etape) => etape.pages).map(({ titre }) => titre)
    const left = [...start, ...rows, ...pages].reduce((sum, text) => sum + lines(text, main), 0)
    const all = asked ? Object.values(asked.reponses) : []
    // A question with many answers keeps its screen, a long help is folded.
    const choices = all.length > 5 ? [] : all
    const help = (asked?.aide?.length ?? 0) > 120 ? '.' : asked?.aide
    const right = [
      asked?.question,
      help,
      exclus.length > 0 ? '.' : '',
      place.sensible ? '.'.repeat(side * 3) : '',
      ...choices.map(({ choix, precision = '' }) => `${choix} ${precision}${'.'.repeat(side / 2)}`),
      ...toAsk.slice(0, 1).map(() => '.'),
      ...sorties.slice(0, 1).map(() => '.'),
    ].reduce((sum, text) => sum + lines(text, side), 0)
    return beside ? Math.max(left, right) : left + right
  }
}
