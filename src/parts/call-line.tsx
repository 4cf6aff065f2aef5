import { useContext } from 'react'
import type { Called } from './called-in-words.ts'
import { Dabord } from './dabord.tsx'
import { Francais } from './francais.tsx'
import { Pictogramme } from './pictogramme.tsx'
import { ReachLines } from './reach-lines.tsx'
import { SayCommune } from './say-commune.tsx'
import { WritesContext } from './writes-context.ts'

/** Whether hours are read at a glance: those of a whole week are for the page of who answers. */
function isShort(horaires: string): boolean {
  return horaires.split(';').length <= 2
}

/** Whom to call, in one line: the name, the phone and the address to write to; else the site. */
export function CallLine({ appeler }: { readonly appeler: Called }) {
  const { id, nom, telephone, courriel, site, horaires, confiance, lu } = appeler.contact
  const known = telephone ?? courriel
  const writes = useContext(WritesContext)
  return (
    <>
      <Dabord dabord={appeler.dabord} />
      <div className="appel">
        <p className="appel-nom">
          <Pictogramme nom="appeler" />
          <Francais>{nom}</Francais>
          {appeler.quoi === null ? null : ` (${appeler.quoi})`}
        </p>
        <ReachLines
          reach={
            known === undefined
              ? { nom, site }
              : {
                  nom,
                  telephone,
                  courriel,
                  horaires: horaires !== undefined && isShort(horaires) ? horaires : undefined,
                  confiance,
                  lu,
                  site: writes ? site : undefined,
                }
          }
        />
        {writes && appeler.sansTelephone !== null ? <p className="note">{appeler.sansTelephone}</p> : null}
      </div>
      <SayCommune id={id} />
    </>
  )
}
