import { useTranslation } from 'react-i18next'
import { ReachLines, type Reach } from '../parts/reach-lines.tsx'
import { Francais } from '../parts/francais.tsx'

/** Someone to call, with their other offices. */
export type Call = Reach & {
  readonly id: string
  readonly resume: string | null
  readonly autres: readonly Reach[]
}

function CallList({ calls }: { readonly calls: readonly Call[] }) {
  return (
    <ul className="grille" role="list">
      {calls.map(({ id, nom, resume, autres, ...reach }) => (
        <li key={id} className="encart">
          <h3>
            <Francais>{nom}</Francais>
          </h3>
          {resume === null ? null : <p>{resume}</p>}
          <ReachLines reach={{ nom, ...reach }} />
          {autres.map((office) => (
            <div key={`${office.nom}${office.telephone}`} className="bureau">
              <h4>
                <Francais>{office.nom}</Francais>
              </h4>
              <ReachLines reach={office} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}

type Props = {
  readonly calls: readonly Call[]
  readonly autres: readonly Call[]
  readonly situated: boolean
}

/** Who to call first, each once, with their other offices; everyone else is folded. */
export function Calls({ calls, autres, situated }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t(situated ? 'parcours.contacts-texte' : 'parcours.contacts-sans-departement')}</p>
      <CallList calls={calls} />
      {autres.length === 0 ? null : (
        <details className="pourquoi">
          <summary>{t('parcours.tous-contacts')}</summary>
          <CallList calls={autres} />
        </details>
      )}
    </>
  )
}
