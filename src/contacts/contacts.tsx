import { useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Bureaux } from '../../content/pages/bureaux.ts'
import type { ContactsPage } from '../../content/pages/contacts.ts'
import type { ChosenLieu } from './chosen-lieu.ts'
import { Besoins } from './besoins.tsx'
import { DepartementButtons } from './departement-buttons.tsx'
import { SiteLink } from '../parts/site-link.tsx'
import { SomeoneToCall } from '../parts/someone-to-call.tsx'
import { Francais, Sentence } from '../parts/francais.tsx'
import { FindLieu } from './find-lieu.tsx'
import { InDepartement } from './in-departement.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'
import { useBureaux } from './use-bureaux.ts'

/** The directory of every public service in France. */
const everywhere = 'https://lannuaire.service-public.gouv.fr/'

type Props = {
  readonly page: ContactsPage
  /** The communes of the region, as `readCommunes` reads them. */
  readonly communes: string
  readonly kiosk: boolean
  /** Where the person says they live; null when they have not said. */
  readonly lieu: ChosenLieu | null
  readonly onLieu: (lieu: ChosenLieu) => void
  /** The result one came from; null when one came from elsewhere. */
  readonly parcours: string | null
  /** Fetches the offices that serve communes. */
  readonly fetchBureaux: () => Promise<Bureaux>
}

/** What the place that was chosen means: a département, the whole region, or elsewhere with who answers there. */
function Place({ lieu }: Pick<Props, 'lieu'>) {
  const { t } = useTranslation()
  if (lieu === null) return <p>{t('contacts.region-texte')}</p>
  if (lieu.departement !== 'ailleurs')
    return lieu.commune === null ? null : (
      <p>
        <Sentence text={(commune) => t('contacts.commune', { commune })}>
          <Francais>{lieu.commune}</Francais>
        </Sentence>
      </p>
    )
  return (
    <>
      <p>{t('contacts.ailleurs-texte')}</p>
      <p>
        <SomeoneToCall />
      </p>
      <p>
        <SiteLink href={everywhere}>{t('contacts.annuaire')}</SiteLink>
      </p>
    </>
  )
}

/** Whom to call: where the person lives, then what for; nothing of it is kept. */
export function Contacts({ page, communes, kiosk, lieu, onLieu, parcours, fetchBureaux }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const bureaux = useBureaux(fetchBureaux, lieu !== null && lieu.departement !== 'ailleurs')
  const result = useRef<HTMLHeadingElement>(null)
  const choose = (chosen: ChosenLieu): void => {
    flushSync(() => onLieu(chosen))
    result.current?.focus({ preventScroll: true })
    result.current?.scrollIntoView()
  }
  const title = (): ReactNode => {
    if (lieu === null) return t('contacts.region')
    return lieu.departement === 'ailleurs' ? (
      t('contacts.ailleurs-titre')
    ) : (
      <InDepartement departement={lieu.departement} />
    )
  }
  return (
    <Page name="contacts">
      <Titre>{t('contacts.titre')}</Titre>
      <p className="chapeau">{t('contacts.chapeau')}</p>
      <section className="habiter" aria-labelledby="ou">
        <h2 id="ou">{t('contacts.ou')}</h2>
        <FindLieu communes={communes} kiosk={kiosk} onChoose={choose} />
        <DepartementButtons label={t('contacts.ou-departement')} lieu={lieu} onChoose={choose} />
        <p className="note">{t('contacts.prive')}</p>
      </section>
      <section className="pour-quoi" aria-labelledby="pour-quoi">
        <h2 id="pour-quoi" ref={result} tabIndex={-1}>
          {title()}
        </h2>
        <Place lieu={lieu} />
        {parcours === null || lieu === null || lieu.commune === null ? null : (
          <p>
            <a className="bouton" href={parcours}>
              {t('contacts.au-parcours')}
            </a>
          </p>
        )}
        <p>{t('contacts.besoin')}</p>
        <Besoins page={page} lieu={lieu} bureaux={bureaux} />
        <p className="note">{t('contacts.relais')}</p>
      </section>
      <p>
        <a className="seul" href={at({ name: 'acteurs' })}>
          {t('contacts.tous')}
        </a>
      </p>
      <p>
        <a className="seul" href={at({ name: 'acces' })}>
          {t('commun.acces')}
        </a>
      </p>
    </Page>
  )
}
