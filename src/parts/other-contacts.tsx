import { useTranslation } from 'react-i18next'
import { Francais } from './francais.tsx'
import { ReachLines, type Reach } from './reach-lines.tsx'

/** Someone to call, and their other offices. */
export type Reachable = Reach & { readonly autres: readonly Reach[] }

/** The other offices of someone to call, folded: one entry of a list gives one number. */
export function OtherContacts({ nom, telephone, autres }: Pick<Reachable, 'nom' | 'telephone' | 'autres'>) {
  const { t } = useTranslation()
  // One that answers at the same number is no other.
  const others = autres.filter((office) => office.telephone === undefined || office.telephone !== telephone)
  return others.length === 0 ? null : (
    <details className="pourquoi">
      <summary>
        {t('commun.autres-contacts', { nombre: others.length })}
        <span className="hors-ecran">
          {' '}
          <Francais>{nom}</Francais>
        </span>
      </summary>
      <ul className="bureaux" role="list">
        {others.map((office) => (
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
