import { IconArrowRight } from '@tabler/icons-react'
import { useMemo, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../content/languages.ts'
import type { Bureaux } from '../../content/pages/bureaux.ts'
import type { FichePage } from '../../content/pages/fiche.ts'
import { blocs } from '../../content/blocs.ts'
import { wordsOfLigne } from '../../content/words-of-ligne.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { peopleAt } from '../../machines/orientation/people-at.ts'
import type { ChosenLieu, LieuIn } from '../contacts/chosen-lieu.ts'
import { useBureaux } from '../contacts/use-bureaux.ts'
import { FicheName } from '../parts/fiche-name.tsx'
import { namePieces } from '../parts/name-of.ts'
import { NameList } from '../parts/names.tsx'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { Points } from '../parts/points.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { StageTag } from '../parts/stage-tag.tsx'
import { TermsContext, termsOfTexts } from '../parts/terms-of-texts.ts'
import { Text } from '../parts/text.tsx'
import { Titre } from '../parts/titre.tsx'
import { AddToPlan, PlanContext } from '../plan/add-to-plan.tsx'
import { ContactsOfFiche } from './contacts-of-fiche.tsx'
import { EnBref } from './en-bref.tsx'
import { Facile } from './facile.tsx'
import { firstSentence } from './first-sentence.ts'
import { InFull, keyPoints } from './in-full.tsx'
import { Links } from './links.tsx'
import { ParleA } from './parle-a.tsx'
import { PremierPas } from './premier-pas.tsx'
import { Provenance } from './provenance.tsx'
import { SelonReponses } from './selon-reponses.tsx'
import { Terms } from './terms.tsx'

type Props = {
  readonly fiche: FichePage
  readonly start: string
  /** The person's answers; null when there are none. */
  readonly facts: Facts | null
  /** What is known of who reads, as far as it chooses whom they contact; null when nothing is. */
  readonly reader: Facts | null
  /** The commune where they said that they live; null when they have not. */
  readonly lieu: LieuIn | null
  readonly onLieu: (lieu: ChosenLieu) => void
  /** Fetches the offices that serve communes. */
  readonly fetchBureaux: () => Promise<Bureaux>
  /** The plan of the visit; null when nothing was answered. */
  readonly plan: ComponentProps<typeof PlanContext>['value']
}

/** Whom it is for: each public. */
function ForWhom({ publics }: Pick<FichePage, 'publics'>) {
  const { t } = useTranslation()
  return (
    <Rubrique plie id="pour-qui" titre={t('fiche.pour-qui-detail')}>
      <p>{t(publics.length > 1 ? 'fiche.un-seul' : 'fiche.si')}</p>
      <Points points={publics.map(({ nom }) => nom)} />
    </Rubrique>
  )
}

/** The texts of a page in which terms are explained, in reading order. */
function textsOf({ sommaire, publics, texte, facile }: FichePage, language: Language): readonly string[] {
  const { resume, premierPas, premierPasPro } = sommaire
  const steps = premierPasPro === null ? [premierPas] : [premierPas, premierPasPro]
  if (facile !== null) return [...blocs.flatMap((bloc) => facile[bloc].flatMap(wordsOfLigne)), ...steps]
  if (texte === null) return []
  return [
    firstSentence(resume, language),
    ...Object.values(texte['en-bref']).flatMap((one) => one ?? []),
    ...steps,
    ...publics.map(({ nom }) => nom),
    ...keyPoints.flatMap((key) => {
      const point = texte['points-cles'][key]
      return point === undefined ? [] : wordsOfLigne(point)
    }),
    ...texte.objectifs,
    ...texte.specificites,
    ...texte['valeur-ajoutee'].flatMap(({ points }) => points),
    ...texte.etapes.map(({ action }) => action),
    ...texte.compensation,
    ...texte['bon-a-savoir'],
  ]
}

/** What a fiche is, in its first lines: its name, its sentence, its stages, and what it must warn of. */
function Head({ fiche, facts }: Pick<Props, 'fiche' | 'facts'>) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const { sommaire, stages, droit, publics } = fiche
  const { sigle, ...name } = namePieces({ ...sommaire, sigle: fiche.sigle })
  return (
    <div className="fiche-tete">
      <Titre>
        <FicheName {...name} sigle={null} />
        {sigle === null ? null : (
          <span className="sigle">
            {' '}
            (<bdi>{sigle}</bdi>)
          </span>
        )}
      </Titre>
      {fiche.facile === null ? (
        <p className="chapeau">
          <Text>{firstSentence(sommaire.resume, language)}</Text>
        </p>
      ) : null}
      <ParleA publics={publics} facts={facts} />
      <p className="etiquettes">
        {stages.map((stage) => (
          <StageTag key={stage} stage={stage} />
        ))}
        {droit === 'inconnu' ? null : <span className="etiquette">{t(`fiche.droit-${droit}`)}</span>}
      </p>
      {sommaire.alerte === null ? null : <p className="avis alerte">{sommaire.alerte}</p>}
    </div>
  )
}

/** What to do with a fiche: to whoever has answered, put it in the plan; to others, find out whether it is for them. */
function Main({ fiche: { id, sommaire }, start, plan }: Pick<Props, 'fiche' | 'start' | 'plan'>) {
  const { t } = useTranslation()
  return plan === null ? (
    <a className="bouton" href={start}>
      {t('fiche.commencer')}
      <IconArrowRight aria-hidden="true" className="icone fleche" />
    </a>
  ) : (
    <PlanContext value={plan}>
      <div className="fiche-plan">
        <AddToPlan id={id} titre={sommaire.titre} />
      </div>
    </PlanContext>
  )
}

/** One fiche: the first step and what it is in brief in view, all the rest folded under plain headings, down to its sources; six blocks in the easy version. */
export function Fiche({ fiche: everywhere, start, facts, reader, lieu, onLieu, fetchBureaux, plan }: Props) {
  const { t } = useTranslation()
  const { at, language, origin } = useFrame()
  const bureaux = useBureaux(fetchBureaux, lieu !== null)
  const departement = reader?.departement
  const fiche = useMemo(
    () => ({ ...everywhere, people: peopleAt(everywhere.people, { lieu, bureaux, departement }) }),
    [everywhere, lieu, bureaux, departement],
  )
  const { texte, facile } = fiche
  const step = {
    fiche,
    facts,
    reader,
    onLieu,
    planned: plan?.plan.fiches?.includes(fiche.id) ?? false,
  }
  const terms = useMemo(() => termsOfTexts(textsOf(fiche, language), fiche.termes), [fiche, language])
  return (
    <TermsContext value={terms}>
      <Page
        name="fiche"
        actions={
          <>
            <BackLink href={origin ?? at({ name: 'fiches' })}>{t('commun.retour')}</BackLink>
            <Main fiche={fiche} start={start} plan={plan} />
          </>
        }
      >
        <article className="fiche">
          <Head fiche={fiche} facts={facts} />
          {texte === null ? null : (
            <>
              <div className="fiche-abord">
                <PremierPas {...step} />
                <EnBref enBref={texte['en-bref']} />
              </div>
              <div className="replis">
                {facts === null ? null : <SelonReponses publics={fiche.publics} facts={facts} />}
                <ForWhom publics={fiche.publics} />
                <InFull {...fiche} texte={texte} />
                <Rubrique plie id="contacts" titre={t('fiche.contacts')}>
                  <ContactsOfFiche fiche={fiche} reader={reader} />
                </Rubrique>
                {fiche.voisines.length === 0 ? null : (
                  <Rubrique plie id="voisines" titre={t('fiche.voisines')}>
                    <NameList noms={fiche.voisines} />
                  </Rubrique>
                )}
                <Links plie ressources={fiche.ressources} />
                <Terms plie termes={fiche.termes} />
                <Provenance id={fiche.id} provenance={fiche.provenance} />
              </div>
            </>
          )}
          {facile === null ? null : <Facile {...step} blocs={facile} />}
        </article>
      </Page>
    </TermsContext>
  )
}
