import { useTranslation } from 'react-i18next'
import type { Regle } from '../../content/schema/bareme.ts'
import { euros, type Ligne, type Reponse } from '../../machines/financement/reponse.ts'
import { ReachLines, type Reach } from '../parts/contact.tsx'
import { Francais, Sentence } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { Points } from '../parts/points.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { readDay } from '../words.ts'
import { readable } from './lisible.ts'
import { readLine } from './montant.ts'

/** What goes with an answer: whose rule it is, where to read it, whom to ask. */
export type Contexte = {
  /** Who pays. */
  readonly nom: string
  readonly contacts: readonly Reach[]
  /** The page of the rule. */
  readonly regle: { readonly titre: string; readonly href: string }
  /** The rule in words; none when its page is enough. */
  readonly texte: readonly string[]
  /** The figures that lines were made from. */
  readonly regles: readonly Regle[]
}

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

function Line({
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
              <Francais>{conditions.map((one) => readable(one, t)).join(' ')}</Francais>
            </dd>
          </div>
        )}
        {ligne.source === undefined ? null : (
          <div>
            <dt>{t('financement.source')}</dt>
            <dd>
              <Sentence text={(one) => t('financement.source-ligne', { ...ligne.source, date: one })}>
                {day.test(date) ? readDay(date, language) : <Francais>{date}</Francais>}
              </Sentence>
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}

/** Whom to ask, and how. */
export function Confirm({ nom, contacts }: Pick<Contexte, 'nom' | 'contacts'>) {
  const { t } = useTranslation()
  return (
    <Rubrique id="confirmer" titre={t('financement.confirmer', { nom })}>
      <ul className="grille" role="list">
        {contacts.map((contact) => (
          <li key={`${contact.nom}${contact.telephone}${contact.site}`} className="carte">
            <h3>
              <Francais>{contact.nom}</Francais>
            </h3>
            <ReachLines reach={contact} />
          </li>
        ))}
      </ul>
    </Rubrique>
  )
}

/** An answer in full: each line with its sum, its rule, its source and its date; what to know, to keep, and whom to ask. */
export function Detail({ reponse, contexte }: { readonly reponse: Reponse; readonly contexte: Contexte }) {
  const { t } = useTranslation()
  const { lignes, avertissements, justificatifs, source } = reponse
  return (
    <>
      {lignes.length === 0 ? (
        <Rubrique id="ensuite" titre={t('financement.ensuite')}>
          <p>{t('financement.ensuite-texte', { nom: contexte.nom })}</p>
        </Rubrique>
      ) : (
        <Rubrique id="detail" titre={t('financement.detail')}>
          <ul className="lignes-payees" role="list">
            {lignes.map((ligne, index) => (
              <Line
                key={`${ligne.id}${ligne.libelle}${index}`}
                ligne={ligne}
                date={source.date}
                regles={contexte.regles}
              />
            ))}
          </ul>
        </Rubrique>
      )}
      {avertissements.length === 0 ? null : (
        <Rubrique id="avertissements" titre={t('financement.avertissements')}>
          <Points points={avertissements.map((one) => readable(one, t))} inFrench />
        </Rubrique>
      )}
      {justificatifs.length === 0 ? null : (
        <Rubrique id="justificatifs" titre={t('bareme.justificatifs')}>
          <Points points={justificatifs.map((one) => readable(one, t))} inFrench />
        </Rubrique>
      )}
      <Rubrique id="regle" titre={t('financement.regle-entiere')}>
        {contexte.texte.length === 0 ? null : <Points points={contexte.texte} inFrench />}
        <p>
          <a className="lien-regle" href={contexte.regle.href}>
            <Sentence text={(titre) => t('financement.lire-regle', { titre })}>
              <Francais>{contexte.regle.titre}</Francais>
            </Sentence>
          </a>
        </p>
        <p className="note">
          <Francais>{readable(source.document, t)}</Francais>
        </p>
      </Rubrique>
      <Confirm {...contexte} />
    </>
  )
}
