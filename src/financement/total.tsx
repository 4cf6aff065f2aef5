import { useTranslation } from 'react-i18next'
import type { Reponse } from '../../machines/financement/reponse.ts'
import { useAnnounced } from '../parts/annonces.tsx'
import { Francais } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { keyOf } from './key-of.ts'
import { typeset } from '../../content/typeset.ts'
import { isRange, readLine, readTotal, type Say } from './amount.ts'
import './amount.css'

type Props = {
  /** Null while the form does not say enough. */
  readonly reponse: Reponse | null
  /** The fields that are still to be filled in. */
  readonly manque: readonly string[]
  /** Whether anything was said yet. */
  readonly empty: boolean
  /** Whether the form was changed here: on arrival, the amount is read with the page. */
  readonly changed: boolean
}

function Lines({ reponse, say }: { readonly reponse: Reponse; readonly say: Say }) {
  return (
    <ul role="list" className="total-lignes">
      {reponse.lignes.map((ligne) => (
        <li key={`${ligne.libelle} ${ligne.calcul}`}>
          <Francais>{typeset(ligne.libelle)}</Francais> <strong>{readLine(ligne, say)}</strong>
        </li>
      ))}
    </ul>
  )
}

/** The amount, told each time it changes: the total first, then each line. */
export function Total({ reponse, manque, empty, changed }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const say = { t, language }
  const champs = manque.map((champ) => t(keyOf('champ', champ))).join(', ')
  const words =
    reponse === null ? (
      <p>
        {empty || manque.length === 0 ? t('financement.attente') : t('financement.attente-de', { champs })}
      </p>
    ) : reponse['non-finance'] === null ? (
      <>
        <p className="total-montant">{readTotal(reponse, say)}</p>
        {isRange(reponse) ? <p className="note">{t('financement.fourchette')}</p> : null}
        {reponse.lignes.length > 1 ? <Lines reponse={reponse} say={say} /> : null}
      </>
    ) : (
      <>
        <p className="total-rien">{t('financement.rien')}</p>
        <p>
          <Francais>{typeset(reponse['non-finance'])}</Francais>
        </p>
      </>
    )
  useAnnounced(changed ? words : null, changed ? JSON.stringify([reponse, manque, empty]) : '')
  return (
    <section className="total" aria-labelledby="montant">
      <h2 id="montant" tabIndex={-1}>
        {t('financement.resultat')}
      </h2>
      <div className="total-dit">{words}</div>
    </section>
  )
}
