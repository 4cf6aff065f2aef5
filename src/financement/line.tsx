import { useTranslation } from 'react-i18next'
import type { Regle } from '../../content/schema/bareme.ts'
import { euros, type Ligne } from '../../machines/financement/reponse.ts'
import { Francais, Sentence } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { readDay } from '../formats.ts'
import { readable } from './readable.ts'
import { readLine } from './amount.ts'

const day = /^\d{4}-\d\d-\d\d$/u

/** When the figure of a line holds: the one whose amount its sum begins with; none when it may be either of two. */
function conditionsOf({ libelle, calcul }: Ligne, regles: readonly Regle[]): readonly string[] {
  const named = regles.filter((regle) => regle.libelle === libelle)
  if (named.length === 1) return named[0]?.conditions ?? []
  const [first, second] = named
    .map((regle) => ({ regle, at: calcul.indexOf(euros(regle.valeur)) }))
    .filter(({ at }) => at !== -1)
    .toSorted((one, other) => one.at - other.at)
  const either = calcul.includes(' ou ') || first?.at === second?.at
  return either ? [] : (first?.regle.conditions ?? [])
}

/** One line of an answer: what it pays, how much, by which sum and which rule, from which lines of which source. */
export function Line({
  ligne,
  date,
  regles,
}: {
  readonly ligne: Ligne
  readonly date: string
  readonly regles: readonly Regle[]
}) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const conditions = conditionsOf(ligne, regles)
  const { source } = ligne
  return (
    <li className="carte ligne-payee">
      <p className="etiquettes">
        <span className="etiquette">{t(ligne.ht ? 'bareme.ht' : 'financement.taxe-inconnue')}</span>
        {ligne.plafonne ? <span className="etiquette plafond">{t('financement.plafond')}</span> : null}
      </p>
      <h3>
        <Francais>{readable(ligne.libelle, t)}</Francais>
        <strong className="ligne-montant">{readLine(ligne, { t, language })}</strong>
      </h3>
      <dl className="ligne-preuve">
        <div>
          <dt>{t('financement.calcul')}</dt>
          <dd>
            <Francais>{readable(ligne.calcul, t)}</Francais>
          </dd>
        </div>
        {conditions.length === 0 ? null : (
          <div>
            <dt>{t('financement.regle')}</dt>
            <dd>
              <Francais>{readable(conditions.map((one) => one.replace(/\.$/u, '')).join(' ; '), t)}</Francais>
            </dd>
          </div>
        )}
        {source === undefined ? null : (
          <div>
            <dt>{t('financement.source')}</dt>
            <dd>
              <Sentence text={(one) => t('financement.source-ligne', { ...source, date: one })}>
                {day.test(date) ? readDay(date, language) : <Francais>{date}</Francais>}
              </Sentence>
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}
