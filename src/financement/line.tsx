import { useTranslation } from 'react-i18next'
import type { Regle } from '../../content/schema/bareme.ts'
import type { Ligne } from '../../machines/financement/reponse.ts'
import { Francais } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { readDay } from '../formats.ts'
import { typeset } from '../../content/typeset.ts'
import { readLine } from './amount.ts'

const day = /^\d{4}-\d\d-\d\d$/u

/** When a line holds: when the figure that it comes under does. */
function conditionsOf({ selon }: Ligne, regles: readonly Regle[]): readonly string[] {
  return regles.find(({ id }) => id === selon)?.conditions ?? []
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
    <li className="encart ligne-payee">
      <p className="etiquettes">
        <span className="etiquette">{t(ligne.ht ? 'bareme.ht' : 'financement.taxe-inconnue')}</span>
        {ligne.plafonne ? <span className="etiquette plafond">{t('financement.plafond')}</span> : null}
      </p>
      <h3>
        <Francais>{typeset(ligne.libelle)}</Francais>
        <strong className="ligne-montant">{readLine(ligne, { t, language })}</strong>
      </h3>
      <dl className="ligne-preuve">
        <div>
          <dt>{t('financement.calcul')}</dt>
          <dd>
            <Francais>{typeset(ligne.calcul)}</Francais>
          </dd>
        </div>
        {conditions.length === 0 ? null : (
          <div>
            <dt>{t('financement.regle')}</dt>
            <dd>
              <Francais>{typeset(conditions.map((one) => one.replace(/\.$/u, '')).join(' ; '))}</Francais>
            </dd>
          </div>
        )}
        {source === undefined ? null : (
          <div>
            <dt>{t('financement.source')}</dt>
            <dd>{day.test(date) ? readDay(date, language) : <Francais>{date}</Francais>}</dd>
          </div>
        )}
      </dl>
    </li>
  )
}
