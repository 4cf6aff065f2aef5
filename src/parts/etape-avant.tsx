import { useTranslation } from 'react-i18next'
import { CallLine } from './call-line.tsx'
import { Dites } from './dites.tsx'
import type { EtapeAvantShown } from './etapes-avant-in-words.ts'
import { Francais } from './francais.tsx'
import { SiteLink } from './site-link.tsx'
import { VerdictTag } from './verdict-tag.tsx'

/** Something to do before any fiche: what, whom to call, why. */
export function EtapeAvant({ etape }: { readonly etape: EtapeAvantShown }) {
  const { t } = useTranslation()
  const { titre, verdict, action, joindre, delai, pourquoi, appeler, href, ressources } = etape
  return (
    <>
      {verdict === 'possible' ? null : <VerdictTag verdict={verdict} />}
      <p>{action}</p>
      {joindre === null ? null : <p>{joindre}</p>}
      {appeler.map((contact) => (
        <CallLine key={contact.id} appeler={{ contact, dabord: null, sansTelephone: null }} />
      ))}
      {etape.dire === null ? null : <Dites dire={etape.dire} />}
      <details className="pourquoi">
        <summary>
          {t('parcours.d-abord-plus')}
          <span className="hors-ecran"> {titre}</span>
        </summary>
        <p>{pourquoi}</p>
        <p>{delai}</p>
        {ressources.map((page) => (
          <p key={page.url}>
            <SiteLink href={page.url}>
              <Francais>{page.titre}</Francais>
            </SiteLink>
          </p>
        ))}
      </details>
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
