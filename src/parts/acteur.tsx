import { useTranslation } from 'react-i18next'
import type { ActeurPage } from '../../content/pages.ts'
import { readDay } from '../words.ts'
import { ReachLines, SiteLink } from './contact.tsx'

function Office({ contact }: { readonly contact: ActeurPage['contacts'][number] }) {
  const { t } = useTranslation()
  const { nom, adresse, departements, ...reach } = contact
  const place = departements?.map((one) => t(`departement.${one}`)).join(', ') ?? t('fiche.region')
  return (
    <li>
      <h4>{nom}</h4>
      <p className="domaine">{[place, adresse].filter((part) => part !== undefined).join(' · ')}</p>
      <ReachLines reach={{ nom, ...reach }} />
    </li>
  )
}

/** Who to turn to, with all their offices and the official directory. */
export function ActeurBlock({ acteur }: { readonly acteur: ActeurPage }) {
  const { t } = useTranslation()
  const read = [...new Set(acteur.contacts.flatMap(({ lu }) => lu ?? []))]
  return (
    <li className="carte">
      <h3>{acteur.nom}</h3>
      <p>{acteur.premierContact}</p>
      <ul className="bureaux" role="list">
        {acteur.contacts.map((contact) => (
          <Office key={`${contact.nom}${contact.telephone}`} contact={contact} />
        ))}
      </ul>
      {read.map((day) => (
        <p key={day} className="note">
          {t('fiche.lu', { date: readDay(day) })}
        </p>
      ))}
      <p>
        <SiteLink href={acteur.annuaire.url}>{acteur.annuaire.titre}</SiteLink>
      </p>
    </li>
  )
}
