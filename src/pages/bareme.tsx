import { useTranslation } from 'react-i18next'
import { directionOf } from '../../content/languages.ts'
import type { BaremePage } from '../../content/pages/bareme.ts'
import { ToSimulator } from '../financement/to-simulator.tsx'
import { Figures } from './figures.tsx'
import { AllInFrench } from './in-french.tsx'
import { Francais, Sentence, useFrench } from '../parts/francais.tsx'
import { Links } from './links.tsx'
import { Marches } from './marches.tsx'
import { NameList } from '../parts/names.tsx'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { Points } from '../parts/points.tsx'
import { Provenance } from './provenance.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { Terms } from './terms.tsx'
import { ForProfessionals } from '../parts/for-professionals.tsx'
import { Titre } from '../parts/titre.tsx'

type Props = {
  readonly bareme: BaremePage
}

/** One funding rule: its date first, then what it says, its figures, its steps and its evidence. */
export function Bareme({ bareme }: Props) {
  const { t } = useTranslation()
  const { at, language, origin } = useFrame()
  const french = useFrench()
  const { texte } = bareme
  return (
    <Page
      name="bareme"
      actions={<BackLink href={origin ?? at({ name: 'baremes' })}>{t('commun.retour')}</BackLink>}
    >
      {/* All that is said of a rule is in French: the page reads as French does. */}
      <article className="fiche" dir={french.dir}>
        <Titre>
          <Francais>{texte.titre}</Francais>
        </Titre>
        <AllInFrench />
        <ForProfessionals />
        <p className="chapeau" {...french}>
          {texte.resume}
        </p>
        <p className="avis alerte" dir={directionOf(language)}>
          <Sentence text={(date) => t('bareme.date', { date })}>
            <Francais>{bareme.date}</Francais>
          </Sentence>
        </p>
        {bareme.avertissements.length === 0 ? null : <Points inFrench points={bareme.avertissements} />}
        <ToSimulator from="bareme" id={bareme.id} />
        <Rubrique id="points" titre={t('fiche.essentiel')}>
          <Points inFrench points={texte.points} />
        </Rubrique>
        {bareme.regles.length === 0 ? null : (
          <Rubrique id="chiffres" titre={t('bareme.chiffres')}>
            <Figures regles={bareme.regles} />
          </Rubrique>
        )}
        {texte.etapes.length === 0 ? null : (
          <Rubrique id="etapes" titre={t('fiche.etapes')}>
            <Marches inFrench etapes={texte.etapes} />
          </Rubrique>
        )}
        {bareme.justificatifs.length === 0 ? null : (
          <Rubrique id="justificatifs" titre={t('bareme.justificatifs')}>
            <Points inFrench points={bareme.justificatifs} />
          </Rubrique>
        )}
        {bareme.opco === null ? null : (
          <Rubrique id="opco" titre={t('bareme.opco')}>
            <NameList noms={[bareme.opco]} />
          </Rubrique>
        )}
        <Links ressources={bareme.ressources} />
        <Terms termes={bareme.termes} />
        <Provenance id={bareme.id} provenance={bareme.provenance} />
      </article>
    </Page>
  )
}
