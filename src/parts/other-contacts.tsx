import { useTranslation } from 'react-i18next'
import { Francais } from './francais.tsx'
import { ReachLines, type Reach } from './reach-lines.tsx'

/** Someone to call, and their other offices. */
export type Reachable = Reach & { readonly autres: readonly Reach[] }

/** The other offices of someone to call, folded: one entry of a list gives one number. */
export function OtherContacts({ nom, autres }: Pick<Reachable, 'nom' | 'autres'>) {
  const { t } = useTranslation()
  return autres.length === 0 ? null : (
    <details className="pourquoi">
      <summary>
        {t('commun.autres-contacts', { nombre: autres.length })}
        <span className="hors-ecran">
          {' '}
          <Francais>{nom}</Francais>
        </span>
      </summary>
      <ul className="bureaux" role="list">
        {autres.map((office) => (
          <li key={`${office.nom}${office.telephone}`}>
            <p className="appel-nom">
              <Francais>{office.nom}</Francais>
            </p>
            <ReachLines reach={office} />
          </li>
        ))}
      </ul>
    </details>
  )
}
