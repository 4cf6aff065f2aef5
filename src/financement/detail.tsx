import { useTranslation } from 'react-i18next'
import type { Regle } from '../../content/schema/bareme.ts'
import type { Reponse } from '../../machines/financement/reponse.ts'
import { ReachLines, type Reach } from '../parts/reach-lines.tsx'
import { Francais, Sentence } from '../parts/francais.tsx'
import { Points } from '../parts/points.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { Line } from './line.tsx'
import { typeset } from '../../content/typeset.ts'
import './amount.css'
import './financement.css'

/** What goes with an answer: whose rule it is, where to read it, whom to ask. */
export type Contexte = {
  /** Who pays. */
  readonly nom: string
  readonly contacts: readonly Reach[]
  /** The page of the rule. */
  readonly regle: string
  /** The rule in words; none when its page is enough. */
  readonly texte: readonly string[]
  /** The figures that lines were made from. */
  readonly regles: readonly Regle[]
}

/** Whom to ask, and how. */
export function Confirm({ nom, contacts }: Pick<Contexte, 'nom' | 'contacts'>) {
  const { t } = useTranslation()
  return (
    <Rubrique
      id="confirmer"
      titre={
        <Sentence text={(who) => t('financement.confirmer', { nom: who })}>
          <Francais>{nom}</Francais>
        </Sentence>
      }
    >
      <ul className="grille" role="list">
        {contacts.map((contact) => (
          <li key={`${contact.nom}${contact.telephone}${contact.site}`} className="encart">
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
          <p>
            <Sentence text={(nom) => t('financement.ensuite-texte', { nom })}>
              <Francais>{contexte.nom}</Francais>
            </Sentence>
          </p>
        </Rubrique>
      ) : (
        <Rubrique id="detail" titre={t('financement.detail')}>
          <ul className="lignes-payees" role="list">
            {lignes.map((ligne) => (
              <Line
                key={`${ligne.libelle} ${ligne.calcul}`}
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
          <Points points={avertissements.map((one) => typeset(one))} inFrench />
        </Rubrique>
      )}
      {justificatifs.length === 0 ? null : (
        <Rubrique id="justificatifs" titre={t('bareme.justificatifs')}>
          <Points points={justificatifs.map((one) => typeset(one))} inFrench />
        </Rubrique>
      )}
      <Rubrique id="regle" titre={t('financement.regle-entiere')}>
        {contexte.texte.length === 0 ? null : <Points points={contexte.texte} inFrench />}
        <p>
          <a className="lien-regle" href={contexte.regle}>
            {t('financement.lire-regle')}
          </a>
        </p>
      </Rubrique>
      <Confirm {...contexte} />
    </>
  )
}
