import { useContext, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CallLine } from '../parts/call-line.tsx'
import type { Called } from '../parts/called-in-words.ts'
import { Dites } from '../parts/dites.tsx'
import type { ToSay } from '../parts/what-to-say.ts'
import { EtapeAvant } from '../parts/etape-avant.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { FicheName } from '../parts/fiche-name.tsx'
import type { Name } from '../parts/name-of.ts'
import { OtherContacts } from '../parts/other-contacts.tsx'
import { UnsaidCommuneContext } from '../parts/unsaid-commune-context.ts'
import { WritesContext } from '../parts/writes-context.ts'
import { Ecouter } from './ecouter.tsx'
import { SansTelephoner } from './sans-telephoner.tsx'
import { shortName } from './short-name.ts'

/** What to do before all else. */
export type First = {
  readonly name: Name
  readonly premierPas: string
  readonly appeler: Called | null
  /** What to say on the phone; null when nobody is called. */
  readonly dire: ToSay | null
}

type Props = {
  readonly first: First | null
  /** What comes before any fiche. */
  readonly etapesAvant: readonly EtapeAvantShown[]
  readonly onWrites: (writes: boolean) => void
}

/** The first thing to do, with the person to call; what comes with it is said in a line each, and unfolds. */
export function Commencer({ first, etapesAvant, onWrites }: Props) {
  const { t } = useTranslation()
  const part = useRef<HTMLElement>(null)
  const writes = useContext(WritesContext)
  // Who can say their commune has the right office by it: the others stay with all the contacts.
  const unsaid = useContext(UnsaidCommuneContext)
  if (first === null && etapesAvant.length === 0) return null
  return (
    <section
      ref={part}
      className="premier-pas"
      data-ecrit={writes ? '' : undefined}
      aria-labelledby="commencer"
    >
      <div className="commencer-titre">
        <h2 id="commencer">{t('parcours.commencer')}</h2>
        <Ecouter part={part} />
      </div>
      {first === null ? null : (
        <>
          {first.appeler === null ? null : <CallLine appeler={first.appeler} />}
          {first.dire === null ? null : (
            <Dites dire={first.dire}>
              {first.appeler?.contact.telephone === undefined ? null : (
                <SansTelephoner courriel={first.appeler.contact.courriel !== undefined} onWrites={onWrites} />
              )}
            </Dites>
          )}
          <p>
            <strong>
              <FicheName {...shortName(first.name)} />.
            </strong>{' '}
            {first.premierPas}
          </p>
          {first.appeler === null || unsaid.has(first.appeler.contact.id) ? null : (
            <OtherContacts {...first.appeler.contact} />
          )}
        </>
      )}
      {etapesAvant.length === 0 ? null : (
        <div className="ensuite">
          {first === null ? null : <h3>{t('parcours.puis')}</h3>}
          <ul className="puis" role="list">
            {etapesAvant.map((etape) => (
              <li key={etape.id}>
                <details className="pourquoi" open={first === null}>
                  <summary>{etape.titre}</summary>
                  <EtapeAvant etape={etape} />
                </details>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
