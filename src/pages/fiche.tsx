import { IconArrowRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FichePage } from '../../content/pages/fiche.ts'
import type { Nom } from '../../content/pages/noms.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { TexteFiche } from '../../content/schema/fiche.ts'
import { CallLine } from '../parts/call-line.tsx'
import { calledInWords } from '../parts/called-in-words.ts'
import { ContactsOfFiche } from './contacts-of-fiche.tsx'
import { InFrench } from './in-french.tsx'
import { FicheName } from '../parts/fiche-name.tsx'
import { Links } from './links.tsx'
import { Marches } from './marches.tsx'
import { NameList, Names } from '../parts/names.tsx'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { ParleA } from './parle-a.tsx'
import { Points } from '../parts/points.tsx'
import { Provenance } from './provenance.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { StageTag } from '../parts/stage-tag.tsx'
import { Terms } from './terms.tsx'
import { TermsContext, termsOfTexts } from '../parts/terms-of-texts.ts'
import { Text } from '../parts/text.tsx'
import { Titre } from '../parts/titre.tsx'
import { SelonReponses } from './selon-reponses.tsx'
import { firstStep } from '../parts/first-step.ts'
import { namePieces } from '../parts/name-of.ts'

type Props = {
  readonly fiche: FichePage
  /** The address one came from; null when one came from outside. */
  readonly origin: string | null
  readonly start: string
  /** The person's answers; null when there are none. */
  readonly facts: Facts | null
  /** What is known of who reads, as far as it chooses whom they contact; null when nothing is. */
  readonly reader: Facts | null
}

const keyPoints = ['nature', 'publics', 'prescripteurs', 'operateurs', 'financement'] as const

function Essentials({ texte }: { readonly texte: TexteFiche }) {
  const { t } = useTranslation()
  return (
    <dl className="essentiel">
      {keyPoints.map((key) => {
        const text = texte['points-cles'][key]
        return text === undefined ? null : (
          <div key={key}>
            <dt>{t(`fiche.${key}`)}</dt>
            <dd>
              <Text>{text}</Text>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function InFull({ texte, outils }: { readonly texte: TexteFiche; readonly outils: readonly Nom[] }) {
  const { t } = useTranslation()
  return (
    <>
      <Rubrique id="essentiel" titre={t('fiche.essentiel')}>
        <Essentials texte={texte} />
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
        <Marches etapes={texte.etapes} />
      </Rubrique>
      {texte.compensation.length + outils.length === 0 ? null : (
        <Rubrique id="compensation" titre={t('fiche.compensation')}>
          <Points points={texte.compensation} />
          <Names titre={t('fiche.outils')} noms={outils} />
        </Rubrique>
      )}
      {texte['bon-a-savoir'].length === 0 ? null : (
        <Rubrique id="bon-a-savoir" titre={t('fiche.bon-a-savoir')}>
          <Points points={texte['bon-a-savoir']} />
        </Rubrique>
      )}
    </>
  )
}

/** Whom it is for: each public when the page is in full, else in one sentence. */
function ForWhom({ fiche }: { readonly fiche: FichePage }) {
  const { t } = useTranslation()
  const publics = fiche.publics.flatMap(({ nom }) => nom ?? [])
  return (
    <Rubrique id="pour-qui" titre={t('fiche.pour-qui')}>
      {publics.length > 1 ? <p>{t('fiche.un-seul')}</p> : null}
      {publics.length === 0 ? <p>{fiche.sommaire.pourQui}</p> : <Points points={publics} />}
    </Rubrique>
  )
}

/** The texts of a page in which terms are explained, in reading order. */
function textsOf({ sommaire, publics, texte }: FichePage): readonly string[] {
  if (texte === null) return []
  return [
    sommaire.resume,
    sommaire.premierPas,
    ...(sommaire.premierPasPro === null ? [] : [sommaire.premierPasPro]),
    ...publics.flatMap(({ nom }) => nom ?? []),
    ...keyPoints.flatMap((key) => texte['points-cles'][key] ?? []),
    ...texte.objectifs,
    ...texte.specificites,
    ...texte['valeur-ajoutee'].flatMap(({ points }) => points),
    ...texte.etapes.map(({ action }) => action),
    ...texte.compensation,
    ...texte['bon-a-savoir'],
  ]
}

/** One fiche, from its one sentence to its sources. */
export function Fiche({ fiche, origin, start, facts, reader }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const { sommaire, texte } = fiche
  const { sigle, ...name } = namePieces({ ...sommaire, sigle: fiche.sigle })
  const acteurs = Object.fromEntries(fiche.acteurs.map((acteur) => [acteur.id, acteur]))
  const appeler =
    reader === null
      ? null
      : calledInWords(fiche.id, reader, { knowledge: fiche.people, resumes: { acteurs } })
  const terms = useMemo(() => termsOfTexts(textsOf(fiche), fiche.termes), [fiche])
  return (
    <TermsContext value={terms}>
      <Page
        name="fiche"
        actions={
          <>
            <BackLink href={origin ?? at({ name: 'fiches' })}>{t('commun.retour')}</BackLink>
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
            <FicheName {...name} sigle={null} />
            {sigle === null ? null : (
              <span className="sigle">
                {' '}
                (<bdi>{sigle}</bdi>)
              </span>
            )}
          </Titre>
          <p className="chapeau">
            <Text>{sommaire.resume}</Text>
          </p>
          <ParleA publics={fiche.publics} facts={facts} />
          {sommaire.alerte === null ? null : <p className="avis alerte">{sommaire.alerte}</p>}
          <section className="premier-pas" aria-labelledby="premier-pas">
            <h2 id="premier-pas">{t('fiche.premier-pas')}</h2>
            <p>
              <Text>{firstStep(sommaire, facts)}</Text>
            </p>
            {appeler === null ? null : <CallLine appeler={appeler} />}
          </section>
          {facts === null ? null : <SelonReponses publics={fiche.publics} facts={facts} />}
          <ForWhom fiche={fiche} />
          {texte === null ? <InFrench /> : <InFull texte={texte} outils={fiche.outils} />}
          <Rubrique id="contacts" titre={t('fiche.contacts')}>
            <ContactsOfFiche fiche={fiche} reader={reader} />
          </Rubrique>
          {fiche.voisines.length === 0 ? null : (
            <Rubrique id="voisines" titre={t('fiche.voisines')}>
              <NameList noms={fiche.voisines} />
            </Rubrique>
          )}
          <Links ressources={fiche.ressources} />
          <Terms termes={fiche.termes} />
          <Provenance id={fiche.id} provenance={fiche.provenance} />
        </article>
      </Page>
    </TermsContext>
  )
}
