import { useTranslation } from 'react-i18next'
import type { FichePage } from '../../content/pages/fiche.ts'
import { Lignes } from '../parts/lignes.tsx'
import { Names } from '../parts/names.tsx'
import { useFrame } from '../parts/page.tsx'
import { Points } from '../parts/points.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { firstSentence } from './first-sentence.ts'
import { Marches } from './marches.tsx'

type Texte = NonNullable<FichePage['texte']>

type Props = Pick<FichePage, 'outils' | 'sommaire'> & { readonly texte: Texte }

/** The points of a fiche, in the order they are read. */
export const keyPoints = ['nature', 'publics', 'prescripteurs', 'operateurs', 'financement'] as const

function Essentials({ texte }: { readonly texte: Texte }) {
  const { t } = useTranslation()
  return (
    <dl className="essentiel">
      {keyPoints.map((key) => {
        const text = texte['points-cles'][key]
        return text === undefined ? null : (
          <div key={key}>
            <dt>{t(`fiche.${key}`)}</dt>
            <dd>
              <Lignes lignes={[text]} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** All that a fiche says, each part folded under its heading. */
export function InFull({ texte, outils, sommaire: { resume } }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  return (
    <>
      <Rubrique plie id="essentiel" titre={t('fiche.essentiel')}>
        {resume === firstSentence(resume, language) ? null : <p>{resume}</p>}
        <Essentials texte={texte} />
      </Rubrique>
      <Rubrique plie id="objectifs" titre={t('fiche.objectifs')}>
        <Points points={texte.objectifs} />
      </Rubrique>
      <Rubrique plie id="specificites" titre={t('fiche.specificites')}>
        <Points points={texte.specificites} />
      </Rubrique>
      {texte['valeur-ajoutee'].length === 0 ? null : (
        <Rubrique plie id="valeur-ajoutee" titre={t('fiche.valeur-ajoutee')}>
          {texte['valeur-ajoutee'].map(({ pour, points }) => (
            <div key={pour}>
              <h3>{pour}</h3>
              <Points points={points} />
            </div>
          ))}
        </Rubrique>
      )}
      <Rubrique plie id="etapes" titre={t('fiche.etapes')}>
        <Marches etapes={texte.etapes} />
      </Rubrique>
      {texte.compensation.length + outils.length === 0 ? null : (
        <Rubrique plie id="compensation" titre={t('fiche.compensation')}>
          <Points points={texte.compensation} />
          <Names titre={t('fiche.outils')} noms={outils} />
        </Rubrique>
      )}
      {texte['bon-a-savoir'].length === 0 ? null : (
        <Rubrique plie id="bon-a-savoir" titre={t('fiche.bon-a-savoir')}>
          <Points points={texte['bon-a-savoir']} />
        </Rubrique>
      )}
    </>
  )
}
