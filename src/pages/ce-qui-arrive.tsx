import { useTranslation } from 'react-i18next'
import type { Arrivee, Changement } from '../../content/pages/etat.ts'
import { readDay } from '../formats.ts'
import { Francais } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { SiteLink } from '../parts/site-link.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { NomEtPage } from './nom-et-page.tsx'
import { NomsEtPages } from './noms-et-pages.tsx'

function Change({ changement: { date, change, noms, page, url } }: { readonly changement: Changement }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  return (
    <li>
      <p>
        <strong>{t('etat.change', { date: readDay(date, language) })}</strong> <Francais>{change}</Francais>
      </p>
      <NomsEtPages noms={noms} />
      <SiteLink href={url}>
        <Francais>{page}</Francais>
      </SiteLink>
    </li>
  )
}

/** What falls due soon: the changes that are known, and the pages to read again. */
export function CeQuiArrive({ arrivees }: { readonly arrivees: readonly Arrivee[] }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  return arrivees.map(({ jours, lignes, changements }) => (
    <Rubrique key={jours} id={`jours-${jours}`} titre={t('etat.dans', { jours })}>
      {lignes.length + changements.length === 0 ? (
        <p>{t('etat.rien')}</p>
      ) : (
        <ul>
          {changements.map((changement) => (
            <Change key={changement.id} changement={changement} />
          ))}
          {lignes.map((ligne) => (
            <li key={ligne.fichier}>
              {t('etat.a-relire', { date: readDay(ligne.revoir, language) })}{' '}
              {ligne.brouillon || ligne.genre === null ? (
                <Francais>{ligne.titre}</Francais>
              ) : (
                <NomEtPage nom={{ ...ligne, genre: ligne.genre }} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Rubrique>
  ))
}
