import { useTranslation } from 'react-i18next'
import { ReachLines, type Reach } from '../parts/reach-lines.tsx'
import { Francais } from '../parts/francais.tsx'

/** Someone to call, with their other offices. */
export type Call = Reach & {
  readonly id: string
  readonly resume: string | null
  readonly autres: readonly Reach[]
}

/** Who to call, each once, with their other offices. */
export function Calls({ calls, situated }: { readonly calls: readonly Call[]; readonly situated: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t(situated ? 'parcours.contacts-texte' : 'parcours.contacts-sans-departement')}</p>
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
    </>
  )
}
