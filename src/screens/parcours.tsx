import {
  IconArrowRight,
  IconCheck,
  IconPencil,
  IconPrinter,
  IconQuestionMark,
  IconX,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Nom } from '../../content/pages.ts'
import type { Moment, Stage } from '../../content/schema/stage.ts'
import { moments } from '../../content/schema/stage.ts'
import type { Verdict } from '../../machines/eligibility.ts'
import { CallLine, ReachLines, type Reach } from '../parts/contact.tsx'
import { Page } from '../parts/page.tsx'
import { StageTag } from '../parts/stage.tsx'
import { Titre } from '../parts/titre.tsx'
import { VerdictTag } from '../parts/verdict.tsx'

/** Why, in the person's words: an answer that speaks for it, or what remains to check. */
export type Because = { readonly effet: 'remplit' | 'a-verifier' | 'exclut'; readonly texte: string }

/** A proposal as the screen shows it. */
export type Card = {
  readonly id: string
  readonly titre: string
  readonly resume: string
  readonly href: string
  readonly verdict: Exclude<Verdict, 'exclu'>
  readonly droit: 'commun' | 'specifique' | 'inconnu'
  readonly raisons: readonly Because[]
  readonly premierPas: string
  readonly appeler: Reach | null
}

/** A step of the schéma with its proposals. */
export type Step = {
  readonly id: string
  readonly moment: Moment
  readonly stage: Stage
  readonly titre: string
  readonly texte: string
  readonly cards: readonly Card[]
  readonly autres: readonly Nom[]
}

/** A fiche that is not for the person today. */
export type Closed = {
  readonly id: string
  readonly titre: string
  readonly href: string
  readonly raisons: readonly string[]
  readonly ouvrirait: readonly string[]
}

/** Something to ask, and of whom. */
export type ToAsk = { readonly question: string; readonly sujet: string; readonly aQui: string }

/** Someone to call, with their other offices. */
export type Call = Reach & {
  readonly id: string
  readonly resume: string | null
  readonly autres: readonly Reach[]
}

type Props = {
  readonly count: number
  /** The person's own parcours is not drawn yet: first bearings only. */
  readonly reperes: boolean
  readonly first: {
    readonly titre: string
    readonly premierPas: string
    readonly appeler: Reach | null
  } | null
  readonly steps: readonly Step[]
  readonly sorties: readonly { readonly id: string; readonly titre: string; readonly texte: string }[]
  readonly compensation: readonly Nom[]
  readonly financements: readonly Nom[]
  readonly closed: readonly Closed[]
  readonly toAsk: readonly ToAsk[]
  readonly calls: readonly Call[]
  readonly situated: boolean
  readonly sentences: readonly string[]
  readonly answers: string
  readonly today: string
  readonly onPrint: () => void
}

const marks = { remplit: IconCheck, 'a-verifier': IconQuestionMark, exclut: IconX } as const

function Reasons({ raisons }: { readonly raisons: readonly Because[] }) {
  const { t } = useTranslation()
  if (raisons.length === 0) return <p>{t('parcours.ouvert-a-tous')}</p>
  return (
    <ul className="raisons" role="list">
      {raisons.map(({ effet, texte }) => {
        const Sign = marks[effet]
        return (
          <li key={texte} data-effet={effet}>
            <Sign aria-hidden="true" className="icone" />
            <span>{texte}</span>
          </li>
        )
      })}
    </ul>
  )
}

function Proposal({ card }: { readonly card: Card }) {
  const { t } = useTranslation()
  return (
    <li className="carte piste" data-verdict={card.verdict}>
      <p className="etiquettes">
        <VerdictTag verdict={card.verdict} />
        {card.droit === 'inconnu' ? null : (
          <span className="etiquette">{t(`fiche.droit-${card.droit}`)}</span>
        )}
      </p>
      <h4>
        <a href={card.href}>{card.titre}</a>
      </h4>
      <p>{card.resume}</p>
      <div className="piste-details">
        <div>
          <h5>{t('parcours.pourquoi')}</h5>
          <Reasons raisons={card.raisons} />
        </div>
        <div>
          <h5>{t('parcours.premier-pas')}</h5>
          <p>{card.premierPas}</p>
          {card.appeler === null ? null : <CallLine reach={card.appeler} />}
        </div>
      </div>
      <p className="lire">
        <a href={card.href}>
          <span aria-hidden="true">{t('parcours.lire')}</span>
          <span className="hors-ecran">{t('parcours.lire-quoi', { titre: card.titre })}</span>
          <IconArrowRight aria-hidden="true" className="icone fleche" />
        </a>
      </p>
    </li>
  )
}

function Names({ titre, noms }: { readonly titre: string; readonly noms: readonly Nom[] }) {
  return noms.length === 0 ? null : (
    <div className="noms">
      <h4>{titre}</h4>
      <ul>
        {noms.map(({ id, titre: nom }) => (
          <li key={id}>{nom}</li>
        ))}
      </ul>
    </div>
  )
}

function Station({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  return (
    <li className="station" data-stage={step.stage}>
      <StageTag stage={step.stage} />
      <h3>{step.titre}</h3>
      <p>{step.texte}</p>
      {step.cards.length === 0 ? null : (
        <ul className="pistes" role="list">
          {step.cards.map((card) => (
            <Proposal key={card.id} card={card} />
          ))}
        </ul>
      )}
      <Names titre={t('parcours.aussi')} noms={step.autres} />
    </li>
  )
}

function Part({
  id,
  titre,
  children,
}: {
  readonly id: string
  readonly titre: string
  readonly children: ReactNode
}) {
  return (
    <section id={id} aria-labelledby={`${id}-titre`} className="moment">
      <h2 id={`${id}-titre`}>{titre}</h2>
      {children}
    </section>
  )
}

function ClosedList({ closed }: { readonly closed: readonly Closed[] }) {
  const { t } = useTranslation()
  if (closed.length === 0) return <p>{t('parcours.exclus-vide')}</p>
  return (
    <>
      <p>{t('parcours.exclus-texte')}</p>
      <ul className="fermes" role="list">
        {closed.map(({ id, titre, href, raisons, ouvrirait }) => (
          <li key={id} className="carte" data-verdict="exclu">
            <VerdictTag verdict="exclu" />
            <h3>
              <a href={href}>{titre}</a>
            </h3>
            <p>{t('parcours.parce-que')} :</p>
            <Reasons raisons={raisons.map((texte) => ({ effet: 'exclut', texte }))} />
            {ouvrirait.length === 0 ? null : (
              <>
                <p>{t('parcours.ouvrirait')} :</p>
                <ul>
                  {ouvrirait.map((texte) => (
                    <li key={texte}>{texte}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Calls({ calls, situated }: { readonly calls: readonly Call[]; readonly situated: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t(situated ? 'parcours.contacts-texte' : 'parcours.contacts-sans-departement')}</p>
      <ul className="grille" role="list">
        {calls.map(({ id, nom, resume, autres, ...reach }) => (
          <li key={id} className="carte">
            <h3>{nom}</h3>
            {resume === null ? null : <p>{resume}</p>}
            <ReachLines reach={{ nom, ...reach }} />
            {autres.map((office) => (
              <div key={`${office.nom}${office.telephone}`} className="bureau">
                <h4>{office.nom}</h4>
                <ReachLines reach={office} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The result: what to do before, during and after, who to call, what to ask, what is not for the person today. */
export function Parcours(props: Props) {
  const { t } = useTranslation()
  const { steps, first, closed, toAsk, calls } = props
  const parts = [
    ...moments.slice(0, 2).filter((moment) => steps.some((step) => step.moment === moment)),
    'apres',
    ...(toAsk.length > 0 ? ['demander'] : []),
    'contacts',
    'exclus',
  ]
  return (
    <Page
      name="parcours"
      actions={
        <>
          <a className="bouton discret" href={props.answers}>
            <IconPencil aria-hidden="true" className="icone" />
            {t('parcours.revoir')}
          </a>
          <button type="button" className="bouton" onClick={props.onPrint}>
            <IconPrinter aria-hidden="true" className="icone" />
            {t('parcours.imprimer')}
          </button>
        </>
      }
    >
      <Titre>{t('parcours.titre')}</Titre>
      <p className="chapeau">
        <strong>{t('parcours.compte', { count: props.count })}</strong> {t('parcours.prudence')}
      </p>
      {props.reperes ? <p className="avis">{t('parcours.reperes')}</p> : null}
      <p className="impression">{t('parcours.imprime-le', { date: props.today })}</p>
      <div className="impression">
        <h2>{t('reponses.titre')}</h2>
        <ul>
          {props.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {first === null ? null : (
        <section className="premier-pas" aria-labelledby="commencer">
          <h2 id="commencer">{t('parcours.commencer')}</h2>
          <p>
            <strong>{first.titre}.</strong> {first.premierPas}
          </p>
          {first.appeler === null ? null : <CallLine reach={first.appeler} />}
        </section>
      )}
      <nav className="sommaire" aria-label={t('parcours.sommaire')}>
        <ul role="list">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`parcours.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="note">{t('parcours.ordre')}</p>
      {moments.map((moment) => {
        const stations = steps.filter((step) => step.moment === moment)
        return stations.length === 0 ? null : (
          <Part key={moment} id={moment} titre={t(`parcours.${moment}`)}>
            <ol className="voie" role="list">
              {stations.map((step) => (
                <Station key={step.id} step={step} />
              ))}
            </ol>
            {moment === 'pendant' ? (
              <div className="soutiens">
                <Names titre={t('parcours.compensation')} noms={props.compensation} />
                <Names titre={t('parcours.financements')} noms={props.financements} />
              </div>
            ) : null}
          </Part>
        )
      })}
      <Part id="apres" titre={t('parcours.apres')}>
        <ul className="voie" role="list">
          {props.sorties.map(({ id, titre, texte }) => (
            <li key={id} className="station" data-stage="emploi">
              <h3>{titre}</h3>
              <p>{texte}</p>
            </li>
          ))}
        </ul>
      </Part>
      {toAsk.length === 0 ? null : (
        <Part id="demander" titre={t('parcours.demander')}>
          <p>{t('parcours.demander-texte')}</p>
          <ol className="a-demander" role="list">
            {toAsk.map(({ question, sujet, aQui }) => (
              <li key={question}>
                <strong>{sujet}</strong>
                <span>{aQui}</span>
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Part id="contacts" titre={t('parcours.contacts')}>
        <Calls calls={calls} situated={props.situated} />
      </Part>
      <Part id="exclus" titre={t('parcours.exclus')}>
        <ClosedList closed={closed} />
      </Part>
    </Page>
  )
}
