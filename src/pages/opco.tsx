import { useTranslation } from 'react-i18next'
import type { OpcoPage } from '../../content/pages/opco.ts'
import { ToSimulator } from '../financement/to-simulator.tsx'
import { Figures } from './figures.tsx'
import { ReachLines } from '../parts/reach-lines.tsx'
import { InFrench } from './in-french.tsx'
import { Francais } from '../parts/francais.tsx'
import { Links } from './links.tsx'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { Points } from '../parts/points.tsx'
import { Provenance } from './provenance.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { Terms } from './terms.tsx'
import { ForProfessionals } from '../parts/for-professionals.tsx'
import { Titre } from '../parts/titre.tsx'

type Props = {
  readonly opco: OpcoPage
}

function Mobility({ mobilite }: Pick<OpcoPage, 'mobilite'>) {
  const { t } = useTranslation()
  return (
    <Rubrique id="mobilite" titre={t('opco.mobilite')}>
      <p className="avis">{t('opco.mobilite-date')}</p>
      <Points points={mobilite.texte} />
      <Figures regles={mobilite.regles} />
      {mobilite.avertissements.length === 0 ? null : (
        <>
          <h3>{t('bareme.avertissements')}</h3>
          <Points points={mobilite.avertissements} />
        </>
      )}
      {mobilite.facturation.length === 0 ? null : (
        <>
          <h3>{t('opco.facturation')}</h3>
          <Points points={mobilite.facturation} />
        </>
      )}
      {mobilite.justificatifs.length === 0 ? null : (
        <>
          <h3>{t('bareme.justificatifs')}</h3>
          <Points points={mobilite.justificatifs} />
        </>
      )}
    </Rubrique>
  )
}

/** One OPCO: its sectors, what it does for disability, how it pays, its mobility rule, its contacts. */
export function Opco({ opco }: Props) {
  const { t } = useTranslation()
  const { at, origin } = useFrame()
  const { texte } = opco
  return (
    <Page
      name="opco"
      actions={<BackLink href={origin ?? at({ name: 'opcos' })}>{t('commun.retour')}</BackLink>}
    >
      <article className="fiche">
        <Titre>
          <Francais>{opco.nom}</Francais>
        </Titre>
        <p className="chapeau">{opco.resume}</p>
        <section className="premier-pas" aria-labelledby="premier-pas">
          <h2 id="premier-pas">{t('fiche.premier-pas')}</h2>
          <p>{opco.premierContact}</p>
        </section>
        {texte === null ? <InFrench /> : <ForProfessionals />}
        <Rubrique id="secteurs" titre={t('opco.secteurs')}>
          <p>{t('opco.a-confirmer')}</p>
          <Points inFrench points={opco.secteurs} />
          {opco.idcc.length === 0 ? null : (
            <>
              <h3>{t('opco.idcc')}</h3>
              <Points inFrench points={opco.idcc.map(({ numero, nom }) => `${numero} · ${nom}`)} />
            </>
          )}
        </Rubrique>
        {texte === null ? null : (
          <>
            <Rubrique id="handicap" titre={t('opco.handicap')}>
              <Points points={texte.handicap} />
            </Rubrique>
            {texte.afest.length === 0 ? null : (
              <Rubrique id="afest" titre={t('opco.afest')}>
                <Points points={texte.afest} />
              </Rubrique>
            )}
            <Rubrique id="argent" titre={t('opco.argent')}>
              <Points points={texte.argent} />
            </Rubrique>
            <Mobility mobilite={opco.mobilite} />
          </>
        )}
        <ToSimulator from="opco" id={opco.id} />
        <Rubrique id="contacts" titre={t('fiche.contacts')}>
          <ul className="grille" role="list">
            {opco.contacts.map((contact) => (
              <li key={`${contact.nom}${contact.telephone}${contact.courriel}`} className="encart">
                <h3>
                  <Francais>{contact.nom}</Francais>
                </h3>
                <ReachLines reach={contact} />
              </li>
            ))}
          </ul>
        </Rubrique>
        <Links ressources={opco.ressources} />
        <Terms termes={opco.termes} />
        <Provenance id={opco.id} provenance={opco.provenance} />
      </article>
    </Page>
  )
}
