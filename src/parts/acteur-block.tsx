import { useTranslation } from 'react-i18next'
import type { ActeurCard } from '../../content/pages/acteur.ts'
import { readDay } from '../formats.ts'
import { useHears } from './audience-context.ts'
import { officeAnchor } from './office-anchor.ts'
import { ReachLines } from './reach-lines.tsx'
import { SiteLink } from './site-link.tsx'
import { Francais, FrenchNames } from './francais.tsx'
import { useFrame } from './page.tsx'

type Level = 'h3' | 'h4' | 'h5'

type OfficeProps = {
  readonly contact: ActeurCard['contacts'][number]
  readonly niveau: Level
  readonly anchored: boolean
}

function Office({ contact, niveau: Heading, anchored }: OfficeProps) {
  const { t } = useTranslation()
  const { nom, adresse, departements, partout, ailleurs, ...reach } = contact
  return (
    <li id={anchored ? officeAnchor(nom) : undefined}>
      <Heading>
        <Francais>{nom}</Francais>
      </Heading>
      <p className="domaine">
        {departements === undefined ? (
          t(ailleurs ? 'contacts.ailleurs' : partout ? 'contacts.partout' : 'fiche.region')
        ) : (
          <FrenchNames names={departements.map((one) => t(`departement.${one}`))} />
        )}
        {adresse === undefined ? null : (
          <>
            {' · '}
            <Francais>{adresse}</Francais>
          </>
        )}
      </p>
      <ReachLines reach={{ nom, ...reach }} />
    </li>
  )
}

/** All the offices of an acteur, when their numbers were read, and the official directory. */
export function Offices({
  contacts,
  annuaire,
  niveau,
  anchored = false,
}: Pick<ActeurCard, 'contacts'> & {
  /** The official directory; null where it does not serve. */
  readonly annuaire: ActeurCard['annuaire'] | null
  readonly niveau: Level
  /** Links may lead to each of them: once in a page. */
  readonly anchored?: boolean
}) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const heard = contacts.filter(useHears())
  const read = [...new Set(heard.flatMap(({ lu, confiance }) => (confiance ? [] : (lu ?? []))))]
  return (
    <>
      <ul className="bureaux" role="list">
        {heard.map((contact) => (
          <Office
            key={`${contact.nom}${contact.telephone}`}
            contact={contact}
            niveau={niveau}
            anchored={anchored}
          />
        ))}
      </ul>
      {read.map((day) => (
        <p key={day} className="note">
          {t('commun.lu', { date: readDay(day, language) })}
        </p>
      ))}
      {annuaire === null ? null : (
        <p>
          <SiteLink href={annuaire.url}>
            <Francais>{annuaire.titre}</Francais>
          </SiteLink>
        </p>
      )}
    </>
  )
}

/** Who to turn to, with all their offices and the official directory. */
export function ActeurBlock({ acteur }: { readonly acteur: ActeurCard }) {
  const { at } = useFrame()
  return (
    <li className="encart">
      <h3>
        <a href={at({ name: 'acteur', id: acteur.id })}>
          <Francais>{acteur.nom}</Francais>
        </a>
      </h3>
      <p>{acteur.premierContact}</p>
      <Offices niveau="h4" {...acteur} />
    </li>
  )
}
