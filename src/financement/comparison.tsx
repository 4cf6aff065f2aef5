import { useTranslation } from 'react-i18next'
import type { Comparee } from '../../machines/financement/formulaires/mobilite.ts'
import { total, type LigneId, type Reponse } from '../../machines/financement/reponse.ts'
import { useAnnounced } from '../parts/annonces.tsx'
import { Francais } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { Chart, type Bar, type Part } from './chart.tsx'
import { keyOf } from './key-of.ts'
import { typeset } from '../../content/typeset.ts'
import { readAmount } from './amount.ts'
import './comparison.css'

/** What a mobility may be paid for, in the order of the table. */
const colonnes: readonly Part[] = [
  'forfait-organisation',
  'frais-apprenti',
  'remuneration',
  'protection-sociale',
]

function sumOf({ lignes }: Reponse, id: LigneId): { readonly min: number; readonly max: number } {
  return total({ lignes: lignes.filter((ligne) => ligne.id === id) })
}

/** A row of the table as bars: each line in its pattern, then what is in doubt. */
function barOf({ opco, nom, reponse }: Comparee): Bar {
  if (!reponse.ok || reponse.value['non-finance'] !== null)
    return { id: opco, nom, parts: [], incertain: 0, texte: null }
  const { value } = reponse
  const { min, max } = total(value)
  return {
    id: opco,
    nom,
    parts: colonnes.map((id) => ({ id, montant: sumOf(value, id).min })),
    incertain: max - min,
    texte: { min, max },
  }
}

/** The name of a field where a sentence goes on: « Heures » is « heures », « OPCO » stays. */
function insideSentence(name: string): string {
  return name.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase())
}

function Row({ ligne, shown }: { readonly ligne: Comparee; readonly shown: readonly Part[] }) {
  const { t } = useTranslation()
  const { at, language } = useFrame()
  const { opco, nom, reponse, manque } = ligne
  const link = (
    <a href={at({ name: 'opco', id: opco })}>
      <Francais>{nom}</Francais>
    </a>
  )
  const name = <th scope="row">{link}</th>
  const alone = (text: string, why: string | null) => (
    <tr data-opco={opco}>
      {name}
      <td colSpan={shown.length + 1}>{text}</td>
      <td>{why === null ? null : <Francais>{typeset(why)}</Francais>}</td>
    </tr>
  )
  if (!reponse.ok)
    return alone(
      t('financement.il-manque', {
        champs: manque.map((champ) => insideSentence(t(keyOf('champ', champ)))).join(', '),
      }),
      null,
    )
  const { value } = reponse
  if (value['non-finance'] !== null) return alone(t('financement.non-finance'), value['non-finance'])
  const say = { t, language }
  const { min, max } = total(value)
  const notes = [
    ...(value.lignes.some(({ ht }) => ht) ? [t('bareme.ht')] : []),
    ...(value.lignes.some(({ plafonne }) => plafonne) ? [t('financement.plafond')] : []),
    ...(max > min ? [t('financement.a-verifier-montant')] : []),
  ]
  return (
    <tr data-opco={opco}>
      {name}
      <td className="en-tout">{readAmount(min, max, say)}</td>
      {shown.map((id) => {
        const sum = sumOf(value, id)
        return (
          <td key={id}>
            {value.lignes.some((one) => one.id === id)
              ? readAmount(sum.min, sum.max, say)
              : t('financement.zero')}
          </td>
        )
      })}
      <td>{notes.join(', ')}</td>
    </tr>
  )
}

/** The same request put to every OPCO: drawn, and as a table that says all that the drawing says. */
export function Comparison({ lignes }: { readonly lignes: readonly Comparee[] }) {
  const { t } = useTranslation()
  const shown = colonnes.filter((id) =>
    lignes.some(({ reponse }) => reponse.ok && reponse.value.lignes.some((ligne) => ligne.id === id)),
  )
  const sentence = t('financement.comparaison-texte', { nombre: lignes.length })
  useAnnounced(sentence, JSON.stringify(lignes))
  const warnings = lignes.flatMap(({ reponse }) => (reponse.ok ? reponse.value.avertissements : []))
  const common = [...new Set(warnings)].filter(
    (one) =>
      warnings.filter((other) => other === one).length === lignes.filter(({ reponse }) => reponse.ok).length,
  )
  return (
    <section className="rubrique comparaison" aria-labelledby="comparaison-titre">
      <h2 id="comparaison-titre" tabIndex={-1}>
        {t('financement.comparaison')}
      </h2>
      <p>{sentence}</p>
      <h3>{t('financement.graphique')}</h3>
      <Chart bars={lignes.map(barOf)} shown={shown} />
      <h3 id="tableau">{t('financement.tableau')}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls can be reached by keys */}
      <div className="defile" role="region" aria-label={t('financement.defiler')} tabIndex={0}>
        <table aria-labelledby="tableau">
          <thead>
            <tr>
              <th scope="col">{t('financement.colonne-opco')}</th>
              <th scope="col">{t('financement.colonne-total')}</th>
              {shown.map((id) => (
                <th key={id} scope="col">
                  {t(`financement.ligne-${id}`)}
                </th>
              ))}
              <th scope="col">{t('financement.colonne-note')}</th>
            </tr>
          </thead>
          <tbody>
            {lignes.map((ligne) => (
              <Row key={ligne.opco} ligne={ligne} shown={shown} />
            ))}
          </tbody>
        </table>
      </div>
      {common.map((one) => (
        <p key={one} className="note">
          <Francais>{typeset(one)}</Francais>
        </p>
      ))}
    </section>
  )
}
