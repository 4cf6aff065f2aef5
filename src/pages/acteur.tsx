import { useTranslation } from 'react-i18next'
import type { ActeurPage } from '../../content/pages/acteur.ts'
import { besides } from '../contacts/besides.ts'
import { BureauxNear } from '../contacts/bureaux-near.tsx'
import { isIn, type ChosenLieu } from '../contacts/chosen-lieu.ts'
import { useBureaux } from '../contacts/use-bureaux.ts'
import type { Bureaux } from '../../content/pages/bureaux.ts'
import { Offices } from '../parts/acteur-block.tsx'
import { Francais } from '../parts/francais.tsx'
import { Links } from './links.tsx'
import { NameList } from '../parts/names.tsx'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { Points } from '../parts/points.tsx'
import { Provenance } from './provenance.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { Terms } from './terms.tsx'
import { Titre } from '../parts/titre.tsx'

type Props = {
  readonly acteur: ActeurPage
  /** Where the person says they live; null when they have not said. */
  readonly lieu: ChosenLieu | null
  /** Fetches the offices that serve communes. */
  readonly fetchBureaux: () => Promise<Bureaux>
}

/** One acteur: what for, for whom, how to reach them, the fiches they open. */
export function Acteur({ acteur, lieu, fetchBureaux }: Props) {
  const { t } = useTranslation()
  const { at, origin } = useFrame()
  const here = acteur.parCommune && lieu !== null && isIn(lieu) ? lieu : null
  const near = useBureaux(fetchBureaux, here !== null)[acteur.id] ?? []
  return (
    <Page
      name="acteur"
      actions={<BackLink href={origin ?? at({ name: 'acteurs' })}>{t('commun.retour')}</BackLink>}
    >
      <article className="fiche">
        <p className="etiquettes">
          <span className="etiquette">{t(`fiche.droit-${acteur.droit}`)}</span>
        </p>
        <Titre>
          <Francais>{acteur.nom}</Francais>
          {acteur.quoi === null ? null : <span className="sigle"> ({acteur.quoi})</span>}
        </Titre>
        <p className="chapeau">{acteur.resume}</p>
        <section className="premier-pas" aria-labelledby="premier-pas">
          <h2 id="premier-pas">{t('fiche.premier-pas')}</h2>
          <p>{acteur.premierContact}</p>
        </section>
        <Rubrique id="pour-qui" titre={t('fiche.pour-qui')}>
          <p>{acteur.pourQui}</p>
        </Rubrique>
        <Rubrique id="missions" titre={t('acteurs.missions')}>
          <Points points={acteur.missions} />
        </Rubrique>
        <Rubrique id="contacts" titre={t('fiche.contacts')}>
          {here === null ? null : <BureauxNear bureaux={near} lieu={here} niveau="h3" />}
          <Offices niveau="h3" anchored {...acteur} contacts={besides(near, acteur.contacts, here)} />
          {acteur.sansTelephone === null ? null : <p>{acteur.sansTelephone}</p>}
        </Rubrique>
        {acteur.fiches.length === 0 ? null : (
          <Rubrique id="fiches" titre={t('acteurs.fiches')}>
            <NameList noms={acteur.fiches} />
          </Rubrique>
        )}
        <Links ressources={acteur.ressources} />
        <Terms termes={acteur.termes} />
        <Provenance id={acteur.id} provenance={acteur.provenance} />
      </article>
    </Page>
  )
}
