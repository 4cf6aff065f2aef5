import { useTranslation } from 'react-i18next'
import { holding } from '../../content/lieux/holding.ts'
import type { Appelable, ContactsPage } from '../../content/pages/contacts.ts'
import type { BureauPage, Bureaux } from '../../content/pages/bureaux.ts'
import { besides } from './besides.ts'
import { BureauxNear } from './bureaux-near.tsx'
import { isIn, type ChosenLieu } from './chosen-lieu.ts'
import { Offices } from '../parts/acteur-block.tsx'
import { Francais, FrenchNames } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'

/** The offices of an acteur where the person lives; when they have not said, those of the whole region. */
function officesAt({ contacts }: Appelable, lieu: ChosenLieu | null): Appelable['contacts'] {
  if (lieu?.departement === 'ailleurs') return contacts.filter(({ partout, ailleurs }) => partout ?? ailleurs)
  const here = contacts.filter(
    ({ departements, ailleurs }) =>
      !ailleurs && (!departements || departements.some((one) => one === lieu?.departement)),
  )
  return lieu !== null && isIn(lieu) ? holding(here, lieu) : here
}

type WhomProps = {
  readonly acteur: Appelable
  readonly lieu: ChosenLieu | null
  /** Its offices that serve communes. */
  readonly bureaux: readonly BureauPage[]
}

/** Whom to call, what they do in one line, their offices there and their directory. */
function Whom({ acteur, lieu, bureaux }: WhomProps) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const offices = besides(bureaux, officesAt(acteur, lieu), lieu)
  const here = lieu !== null && isIn(lieu) && bureaux.length > 0 ? lieu : null
  const known = lieu?.departement === 'ailleurs' || offices.some(({ site }) => site === acteur.annuaire.url)
  return (
    <li className="qui">
      <h4>
        <a href={at({ name: 'acteur', id: acteur.id })}>
          <Francais>{acteur.nom}</Francais>
        </a>
      </h4>
      <p>{acteur.resume}</p>
      {here === null ? null : <BureauxNear bureaux={bureaux} lieu={here} />}
      {offices.length < acteur.contacts.length && lieu === null ? <p>{t('contacts.choisir')}</p> : null}
      <Offices niveau="h5" contacts={offices} annuaire={known ? null : acteur.annuaire} />
      {acteur.sansTelephone === null ? null : <p>{acteur.sansTelephone}</p>}
    </li>
  )
}

type Props = {
  readonly page: ContactsPage
  readonly lieu: ChosenLieu | null
  readonly bureaux: Bureaux
}

/** Every reason to call, each with whom to call for it, the first in view once the commune is known; outside the region, those who answer everywhere. */
export function Besoins({ page, lieu, bureaux }: Props) {
  const commune = lieu?.commune ?? null
  const shown = page.besoins.flatMap(({ id, titre, acteurs }) => {
    const whom = acteurs
      .flatMap((one) => page.acteurs[one] ?? [])
      .filter((acteur) => lieu?.departement !== 'ailleurs' || officesAt(acteur, lieu).length > 0)
    return whom.length === 0 ? [] : [{ id, titre, whom }]
  })
  return (
    <ul className="besoins" role="list">
      {shown.map(({ id, titre, whom }, index) => (
        <li key={`${id} ${commune}`}>
          <details className="besoin" open={index === 0 && commune !== null}>
            <summary>
              <h3>{titre}</h3>
              <span className="domaine">
                <FrenchNames names={whom.map(({ nom }) => nom)} />
              </span>
            </summary>
            <ul role="list">
              {whom.map((acteur) => (
                <Whom key={acteur.id} acteur={acteur} lieu={lieu} bureaux={bureaux[acteur.id] ?? []} />
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
