import { IconListCheck, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Nom } from '../../content/pages/noms.ts'
import { moments } from '../../content/stages.ts'
import { Calls } from './calls.tsx'
import { CallLine } from '../parts/call-line.tsx'
import type { Call } from '../parts/call-list.tsx'
import type { Called } from '../parts/called-in-words.ts'
import { Exclus, type Exclu } from './exclus.tsx'
import { EtapesAvant } from '../parts/etapes-avant.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { FicheName } from '../parts/fiche-name.tsx'
import type { Name } from '../parts/name-of.ts'
import { Names } from '../parts/names.tsx'
import { OtherContacts } from '../parts/other-contacts.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { Station, type Etape } from './station.tsx'
import { Titre } from '../parts/titre.tsx'

/** Something to ask, and of whom. */
export type ToAsk = { readonly question: string; readonly sujet: string; readonly aQui: string }

type Props = {
  readonly count: number
  /** The person's own parcours is not drawn yet: first bearings only. */
  readonly reperes: boolean
  /** What comes before any fiche. */
  readonly etapesAvant: readonly EtapeAvantShown[]
  readonly first: {
    readonly name: Name
    readonly premierPas: string
    readonly appeler: Called | null
  } | null
  readonly etapes: readonly Etape[]
  readonly sorties: readonly { readonly id: string; readonly titre: string; readonly texte: string }[]
  readonly compensation: readonly Nom[]
  readonly financements: readonly Nom[]
  readonly exclus: readonly Exclu[]
  readonly toAsk: readonly ToAsk[]
  readonly calls: readonly Call[]
  /** Everyone else who can help, folded. */
  readonly autres: readonly Call[]
  readonly situated: boolean
  /** What is printed in place of the screen. */
  readonly paper: ReactNode
}

/** The étapes under their headings: what was asked for first, whatever its moment; then before, during, after. */
function groupsOf(etapes: readonly Etape[]) {
  const rest = etapes.filter(({ demandee }) => !demandee)
  return [
    { id: 'demande' as const, etapes: etapes.filter(({ demandee }) => demandee) },
    ...moments.map((id) => ({ id, etapes: rest.filter(({ moment }) => moment === id) })),
  ].filter(({ etapes: here }) => here.length > 0)
}

/** The result: what to do before, during and after, who to call, what to ask, what is not for the person today. */
export function Parcours(props: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const { etapes, first, exclus, toAsk, calls } = props
  const groups = groupsOf(etapes)
  const parts = [
    ...groups.map(({ id }) => id),
    'soutiens',
    'apres',
    ...(toAsk.length > 0 ? ['demander' as const] : []),
    'contacts',
    'exclus',
  ] as const
  return (
    <Page
      name="parcours"
      actions={
        <>
          <a className="bouton discret" href={at({ name: 'reponses' })}>
            <IconPencil aria-hidden="true" className="icone" />
            {t('parcours.revoir')}
          </a>
          <a className="bouton" href={at({ name: 'plan' })}>
            <IconListCheck aria-hidden="true" className="icone" />
            {t('plan.voir')}
          </a>
        </>
      }
    >
      <Titre>{t('parcours.titre')}</Titre>
      <p className="chapeau">
        <strong>{t('parcours.compte', { count: props.count })}</strong> {t('parcours.prudence')}
      </p>
      {props.reperes ? <p className="avis">{t('parcours.reperes')}</p> : null}
      <EtapesAvant etapes={props.etapesAvant} />
      {first === null ? null : (
        <section className="premier-pas" aria-labelledby="commencer">
          <h2 id="commencer">{t('parcours.commencer')}</h2>
          <p>
            <strong>
              <FicheName {...first.name} />.
            </strong>{' '}
            {first.premierPas}
          </p>
          {first.appeler === null ? null : (
            <>
              <CallLine appeler={first.appeler} />
              <OtherContacts {...first.appeler.contact} />
            </>
          )}
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
      <p>
        <a className="seul" href={at({ name: 'carte' })}>
          {t('commun.voir-carte')}
        </a>
      </p>
      <p className="note">{t('parcours.ordre')}</p>
      {groups.map(({ id, etapes: stations }) => (
        <Rubrique moment key={id} id={id} titre={t(`parcours.${id}`)}>
          <ol className="voie" role="list">
            {stations.map((etape) => (
              <Station key={etape.id} etape={etape} />
            ))}
          </ol>
        </Rubrique>
      ))}
      <Rubrique moment id="soutiens" titre={t('parcours.soutiens')}>
        <div className="soutiens">
          <Names titre={t('parcours.compensation')} noms={props.compensation} />
          <Names titre={t('parcours.financements')} noms={props.financements} />
        </div>
      </Rubrique>
      <Rubrique moment id="apres" titre={t('parcours.apres')}>
        <ul className="voie" role="list">
          {props.sorties.map(({ id, titre, texte }) => (
            <li key={id} className="station" data-stage="emploi">
              <h3>{titre}</h3>
              <p>{texte}</p>
            </li>
          ))}
        </ul>
      </Rubrique>
      {toAsk.length === 0 ? null : (
        <Rubrique moment id="demander" titre={t('parcours.demander')}>
          <p>{t('parcours.demander-texte')}</p>
          <ol className="a-demander" role="list">
            {toAsk.map(({ question, sujet, aQui }) => (
              <li key={question}>
                <strong>{t('commun.appeler-qui', { qui: sujet })}</strong> <span>{aQui}</span>
              </li>
            ))}
          </ol>
        </Rubrique>
      )}
      <Rubrique moment id="contacts" titre={t('parcours.contacts')}>
        <Calls calls={calls} autres={props.autres} situated={props.situated} />
      </Rubrique>
      <Rubrique moment id="exclus" titre={t('parcours.exclus')}>
        <Exclus exclus={exclus} />
      </Rubrique>
      {props.paper}
    </Page>
  )
}
