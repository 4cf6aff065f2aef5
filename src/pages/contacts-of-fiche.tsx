import { useTranslation } from 'react-i18next'
import type { FichePage } from '../../content/pages/fiche.ts'
import { atFirst } from '../../machines/orientation/contact-list.ts'
import { contactsOfFiche } from '../../machines/orientation/contacts-of-fiche.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { ActeurBlock } from '../parts/acteur-block.tsx'
import { useHears } from '../parts/audience-context.ts'
import { CallList } from '../parts/call-list.tsx'
import { Francais, FrenchNames } from '../parts/francais.tsx'
import { ReachLines } from '../parts/reach-lines.tsx'

type Fiche = Pick<FichePage, 'id' | 'contacts' | 'acteurs' | 'people'>

/** Everyone whom the fiche names, with all their offices. */
function Everyone({ contacts, acteurs }: Pick<Fiche, 'contacts' | 'acteurs'>) {
  const { t } = useTranslation()
  const hears = useHears()
  return (
    <ul className="grille" role="list">
      {contacts.filter(hears).map((contact) => (
        <li key={`${contact.nom}${contact.telephone}${contact.courriel}`} className="encart">
          <h3>
            <Francais>{contact.nom}</Francais>
          </h3>
          {contact.ailleurs ? <p className="domaine">{t('contacts.ailleurs')}</p> : null}
          {contact.departements === undefined ? null : (
            <p className="domaine">
              <FrenchNames names={contact.departements.map((one) => t(`departement.${one}`))} />
            </p>
          )}
          <ReachLines reach={contact} />
        </li>
      ))}
      {acteurs.map((acteur) => (
        <ActeurBlock key={acteur.id} acteur={acteur} />
      ))}
    </ul>
  )
}

/** Whom to contact for a fiche: as the result says it to this reader; to who has said nothing, everyone. */
export function ContactsOfFiche({ fiche, reader }: { readonly fiche: Fiche; readonly reader: Facts | null }) {
  const { t } = useTranslation()
  const found = reader === null ? [] : contactsOfFiche(fiche.id, reader, fiche.people).slice(0, atFirst)
  if (reader === null || found.length === 0) return <Everyone {...fiche} />
  return (
    <>
      <CallList
        calls={found.map((contact) => {
          const acteur = fiche.acteurs.find(({ id }) => id === contact.id)
          return { ...contact, resume: acteur?.resume ?? null, linked: acteur !== undefined }
        })}
      />
      <p className="note">{t('contacts.relais')}</p>
      <details className="pourquoi">
        <summary>{t('parcours.tous-contacts')}</summary>
        <Everyone {...fiche} />
      </details>
    </>
  )
}
