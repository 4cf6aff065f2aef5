import { useTranslation } from 'react-i18next'
import { CallLine } from './call-line.tsx'
import { Dites } from './dites.tsx'
import type { EtapeAvantShown } from './etapes-avant-in-words.ts'
import { Pourquoi } from './pourquoi.tsx'
import { VerdictTag } from './verdict-tag.tsx'

/** Something to do before any fiche: what, whom to call, why. */
export function EtapeAvant({ etape }: { readonly etape: EtapeAvantShown }) {
  const { t } = useTranslation()
  const { titre, verdict, action, joindre, appeler, href } = etape
  return (
    <>
      {verdict === 'possible' ? null : <VerdictTag verdict={verdict} />}
      <p>{action}</p>
      {joindre === null ? null : <p>{joindre}</p>}
      {appeler.map((contact) => (
        <CallLine
          key={contact.id}
          appeler={{ contact, quoi: contact.quoi, dabord: null, sansTelephone: null }}
        />
      ))}
      {etape.dire === null ? null : <Dites dire={etape.dire} />}
      <Pourquoi etape={etape} />
      {href === null ? null : (
        <p>
          <a className="seul" href={href}>
            {t('parcours.lire')}
            <span className="hors-ecran"> {titre}</span>
          </a>
        </p>
      )}
    </>
  )
}
