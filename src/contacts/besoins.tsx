import { useTranslation } from 'react-i18next'
import type { Appelable, ContactsPage } from '../../content/pages/contacts.ts'
import type { ChosenLieu } from './chosen-lieu.ts'
import { Offices } from '../parts/acteur-block.tsx'
import { Francais, FrenchNames } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'

/** The offices of an acteur where the person lives; when they have not said, those of the whole region. */
function officesAt({ contacts }: Appelable, lieu: ChosenLieu | null): Appelable['contacts'] {
  if (lieu?.departement === 'ailleurs') return contacts.filter(({ partout }) => partout)
  return contacts.filter(
    ({ departements }) => !departements || departements.some((one) => one === lieu?.departement),
  )
}

/** Whom to call, what they do in one line, their offices there and their directory. */
function Whom({ acteur, lieu }: { readonly acteur: Appelable; readonly lieu: ChosenLieu | null }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const offices = officesAt(acteur, lieu)
  const known = lieu?.departement === 'ailleurs' || offices.some(({ site }) => site === acteur.annuaire.url)
  return (
    <li className="qui">
      <h4>
        <a href={at({ name: 'acteur', id: acteur.id })}>
          <Francais>{acteur.nom}</Francais>
        </a>
      </h4>
      <p>{acteur.resume}</p>
      {offices.length < acteur.contacts.length && lieu === null ? <p>{t('contacts.choisir')}</p> : null}
      <Offices niveau="h5" contacts={offices} annuaire={known ? null : acteur.annuaire} />
    </li>
  )
}

type Props = { readonly page: ContactsPage; readonly lieu: ChosenLieu | null }

/** Every reason to call, each with whom to call for it; outside the region, those who answer everywhere. */
export function Besoins({ page, lieu }: Props) {
  const shown = page.besoins.flatMap(({ id, titre, acteurs }) => {
    const whom = acteurs
      .flatMap((one) => page.acteurs[one] ?? [])
      .filter((acteur) => lieu?.departement !== 'ailleurs' || officesAt(acteur, lieu).length > 0)
    return whom.length === 0 ? [] : [{ id, titre, whom }]
  })
  return (
    <ul className="besoins" role="list">
      {shown.map(({ id, titre, whom }) => (
        <li key={id}>
          <details className="besoin">
            <summary>
              <h3>{titre}</h3>
              <span className="domaine">
                <FrenchNames names={whom.map(({ nom }) => nom)} />
              </span>
            </summary>
            <ul role="list">
              {whom.map((acteur) => (
                <Whom key={acteur.id} acteur={acteur} lieu={lieu} />
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
