import { IconAlertTriangle, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Etat, LigneEtat } from '../../content/pages/etat.ts'
import { CeQuiArrive } from './ce-qui-arrive.tsx'
import { NumerosReleves } from './numeros-releves.tsx'
import { Francais } from '../parts/francais.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { Titre } from '../parts/titre.tsx'
import { routeOfName } from '../routes.ts'
import { readDay } from '../formats.ts'
import { sorted } from '../../content/sorted.ts'

const orders = {
  revoir: (one: LigneEtat, other: LigneEtat) => one.revoir.localeCompare(other.revoir),
  titre: (one: LigneEtat, other: LigneEtat) => one.titre.localeCompare(other.titre, 'fr'),
} as const

type Order = keyof typeof orders

const orderNames = Object.keys(orders) as readonly Order[]

/** What is missing from one page, in words; nothing is said when nothing is. */
function useMissing(): (ligne: LigneEtat) => readonly string[] {
  const { t } = useTranslation()
  return ({ manque, aEcrire }) => [
    ...manque.map((language) => t(`etat.resume-${language}`)),
    ...(aEcrire === 0 ? [] : [t('etat.a-ecrire', { nombre: aEcrire })]),
  ]
}

function Name({ ligne }: { readonly ligne: LigneEtat }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const { id, genre, titre, brouillon, fichier } = ligne
  return (
    <th scope="row">
      <Francais>
        {brouillon || genre === null ? (
          titre
        ) : (
          <a className="seul" href={at(routeOfName(genre, id))}>
            {titre}
          </a>
        )}
      </Francais>
      <span className="note">
        {genre === null ? t('etat.avant-fiche') : t(`etat.genre-${genre}`)} · <bdi dir="ltr">{fichier}</bdi>
      </span>
      {brouillon ? (
        <span className="etiquette">
          <IconPencil aria-hidden="true" className="icone" />
          {t('etat.brouillon')}
        </span>
      ) : null}
    </th>
  )
}

function Row({ ligne }: { readonly ligne: LigneEtat }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const missing = useMissing()(ligne)
  const { sources, corrections, lu, confirme, reluPar, revoir, depasse } = ligne
  return (
    <tr data-depasse={depasse ? '' : undefined}>
      <Name ligne={ligne} />
      <td className="jour" data-nom={t('etat.revoir')}>
        {readDay(revoir, language)}
        {depasse ? (
          <strong className="depasse">
            <IconAlertTriangle aria-hidden="true" className="icone" />
            {t('etat.depasse')}
          </strong>
        ) : null}
      </td>
      <td className="jour" data-nom={t('etat.lu')}>
        {readDay(lu, language)}
      </td>
      <td data-nom={t('etat.confirme')}>
        {confirme.length === 0
          ? t('etat.personne')
          : confirme.map(({ 'aupres-de': who, le }) => (
              <span key={who + le} className="source">
                <Francais>{who}</Francais>, {readDay(le, language)}
              </span>
            ))}
      </td>
      <td data-nom={t('etat.relu-par')}>
        {reluPar === null
          ? t('etat.sans-objet')
          : reluPar.length === 0
            ? t('etat.personne')
            : reluPar.map(({ par, le, lecture }) => (
                <span key={par + le + lecture} className="source">
                  {t(`commun.${lecture}`)} : <Francais>{par}</Francais>, {readDay(le, language)}
                </span>
              ))}
      </td>
      <td data-nom={t('etat.manque')}>{missing.length === 0 ? t('etat.rien') : missing.join(', ')}</td>
      <td data-nom={t('etat.source')}>
        {sources.map(({ document, lignes }) => (
          <span key={document + lignes} className="source">
            {t(`etat.document-${document}`)} : <bdi dir="ltr">{lignes}</bdi>
          </span>
        ))}
      </td>
      <td data-nom={t('etat.corrections')}>
        {corrections.length === 0 ? t('etat.aucune') : <bdi dir="ltr">{corrections.join(', ')}</bdi>}
      </td>
    </tr>
  )
}

function Sort({ order, onOrder }: { readonly order: Order; readonly onOrder: (order: Order) => void }) {
  const { t } = useTranslation()
  return (
    <div className="tri" role="group" aria-labelledby="tri">
      <span id="tri">{t('etat.trier')}</span>
      {orderNames.map((one) => (
        <button key={one} type="button" aria-pressed={one === order} onClick={() => onOrder(one)}>
          {t(`etat.tri-${one}`)}
        </button>
      ))}
    </div>
  )
}

const columns = ['page', 'revoir', 'lu', 'confirme', 'relu-par', 'manque', 'source', 'corrections'] as const

/** Where each page stands: where it comes from, what it corrects, when to look at it again, what it lacks. For authors. */
export function EtatDuContenu({ etat }: { readonly etat: Etat }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const [order, setOrder] = useState<Order>('revoir')
  const { jour, arrivees, releves, lignes, absents } = etat
  const count = (filter: (ligne: LigneEtat) => boolean): number => lignes.filter(filter).length
  const sortedBy: Readonly<Record<string, Order>> = { page: 'titre', revoir: 'revoir' }
  return (
    <Page name="etat">
      <Titre>{t('etat.titre')}</Titre>
      <p className="chapeau">{t('etat.chapeau', { date: readDay(jour, language) })}</p>
      <CeQuiArrive arrivees={arrivees} />
      <NumerosReleves releves={releves} />
      <h2>{t('etat.tout')}</h2>
      <dl className="bilan">
        {(
          [
            ['pages', lignes.length],
            ['depasses', count(({ depasse }) => depasse)],
            ['incompletes', count(({ manque, aEcrire }) => manque.length + aEcrire > 0)],
            ['brouillons', count(({ brouillon }) => brouillon)],
          ] as const
        ).map(([name, value]) => (
          <div key={name}>
            <dt>{t(`etat.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Sort order={order} onOrder={setOrder} />
      <table className="etat">
        <caption className="hors-ecran">{t('etat.titre')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" aria-sort={sortedBy[column] === order ? 'ascending' : undefined}>
                {t(`etat.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(lignes, orders[order]).map((ligne) => (
            <Row key={ligne.fichier} ligne={ligne} />
          ))}
        </tbody>
      </table>
      {absents.length === 0 ? null : (
        <Rubrique id="absents" titre={t('etat.absents')}>
          <p>{t('etat.absents-texte')}</p>
          <ul>
            {absents.map(({ id, genre, titre }) => (
              <li key={id}>
                <Francais>{titre}</Francais>{' '}
                <span className="note">
                  {t(`etat.genre-${genre}`)} · <bdi dir="ltr">{id}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </Rubrique>
      )}
      <p className="note">{t('etat.images')}</p>
    </Page>
  )
}
