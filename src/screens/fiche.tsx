import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FichePage } from '../../content/pages.ts'
import { ActeurBlock } from '../parts/acteur.tsx'
import { ReachLines, SiteLink } from '../parts/contact.tsx'
import { BackLink, Page } from '../parts/page.tsx'
import { Provenance } from '../parts/provenance.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { StageTag } from '../parts/stage.tsx'
import { Titre } from '../parts/titre.tsx'

type Props = {
  readonly fiche: FichePage
  /** Where « Retour » leads: the person's parcours when there is one. */
  readonly back: string
  readonly start: string
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

const keyPoints = ['nature', 'publics', 'prescripteurs', 'operateurs', 'financement'] as const

function Essentials({ fiche }: { readonly fiche: FichePage }) {
  const { t } = useTranslation()
  return (
    <dl className="essentiel">
      {keyPoints.map((key) => {
        const text = fiche.texte['points-cles'][key]
        return text === undefined ? null : (
          <div key={key}>
            <dt>{t(`fiche.${key}`)}</dt>
            <dd>{text}</dd>
          </div>
        )
      })}
    </dl>
  )
}

/** One fiche, from its one sentence to its sources. */
export function Fiche({ fiche, back, start }: Props) {
  const { t } = useTranslation()
  const { texte } = fiche
  return (
    <Page
      name="fiche"
      actions={
        <>
          <BackLink href={back}>{t('commun.retour')}</BackLink>
          <a className="bouton" href={start}>
            {t('fiche.commencer')}
            <IconArrowRight aria-hidden="true" className="icone fleche" />
          </a>
        </>
      }
    >
      <article className="fiche">
        <p className="etiquettes">
          {fiche.stages.map((stage) => (
            <StageTag key={stage} stage={stage} />
          ))}
          {fiche.droit === 'inconnu' ? null : (
            <span className="etiquette">{t(`fiche.droit-${fiche.droit}`)}</span>
          )}
        </p>
        <Titre>
          {texte.titre}
          {fiche.sigle === undefined ? null : <span className="sigle"> ({fiche.sigle})</span>}
        </Titre>
        <p className="chapeau">{texte.resume}</p>
        <section className="premier-pas" aria-labelledby="premier-pas">
          <h2 id="premier-pas">{t('fiche.premier-pas')}</h2>
          <p>{texte['premier-pas']}</p>
        </section>
        <Rubrique id="pour-qui" titre={t('fiche.pour-qui')}>
          {fiche.publics.length > 1 ? <p>{t('fiche.un-seul')}</p> : null}
          <Points points={fiche.publics.map(({ nom }) => nom)} />
        </Rubrique>
        <Rubrique id="essentiel" titre={t('fiche.essentiel')}>
          <Essentials fiche={fiche} />
        </Rubrique>
        <Rubrique id="objectifs" titre={t('fiche.objectifs')}>
          <Points points={texte.objectifs} />
        </Rubrique>
        <Rubrique id="specificites" titre={t('fiche.specificites')}>
          <Points points={texte.specificites} />
        </Rubrique>
        {texte['valeur-ajoutee'].length === 0 ? null : (
          <Rubrique id="valeur-ajoutee" titre={t('fiche.valeur-ajoutee')}>
            {texte['valeur-ajoutee'].map(({ pour, points }) => (
              <div key={pour}>
                <h3>{pour}</h3>
                <Points points={points} />
              </div>
            ))}
          </Rubrique>
        )}
        <Rubrique id="etapes" titre={t('fiche.etapes')}>
          <ol className="marches">
            {texte.etapes.map(({ qui, action }) => (
              <li key={action}>
                <strong>{qui}</strong>
                <span>{action}</span>
              </li>
            ))}
          </ol>
        </Rubrique>
        {texte.compensation.length + fiche.outils.length === 0 ? null : (
          <Rubrique id="compensation" titre={t('fiche.compensation')}>
            <Points points={texte.compensation} />
            {fiche.outils.length === 0 ? null : (
              <>
                <h3>{t('fiche.outils')}</h3>
                <Points points={fiche.outils.map(({ titre }) => titre)} />
              </>
            )}
          </Rubrique>
        )}
        {texte['bon-a-savoir'].length === 0 ? null : (
          <Rubrique id="bon-a-savoir" titre={t('fiche.bon-a-savoir')}>
            <Points points={texte['bon-a-savoir']} />
          </Rubrique>
        )}
        <Rubrique id="contacts" titre={t('fiche.contacts')}>
          <ul className="grille" role="list">
            {fiche.contacts.map((contact) => (
              <li key={contact.nom} className="carte">
                <h3>{contact.nom}</h3>
                <ReachLines reach={contact} />
              </li>
            ))}
            {fiche.acteurs.map((acteur) => (
              <ActeurBlock key={acteur.id} acteur={acteur} />
            ))}
          </ul>
        </Rubrique>
        <Rubrique id="ressources" titre={t('fiche.ressources')}>
          <ul className="liens" role="list">
            {fiche.ressources.map(({ titre, url }) => (
              <li key={url}>
                <SiteLink href={url}>{titre}</SiteLink>
              </li>
            ))}
          </ul>
        </Rubrique>
        {fiche.termes.length === 0 ? null : (
          <Rubrique id="termes" titre={t('fiche.termes')}>
            <dl className="termes">
              {fiche.termes.map(({ sigle, forme, sens }) => (
                <div key={sigle + forme}>
                  <dt>
                    {sigle} <span className="domaine">{forme}</span>
                  </dt>
                  <dd>{sens}</dd>
                </div>
              ))}
            </dl>
          </Rubrique>
        )}
        <Provenance fiche={fiche} />
      </article>
    </Page>
  )
}
