import {
  IconArrowRight,
  IconCalculator,
  IconHistory,
  IconPlane,
  IconRoute,
  type Icon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ForProfessionals } from '../parts/for-professionals.tsx'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { Titre } from '../parts/titre.tsx'
import './financement.css'

const ways: readonly {
  readonly name: 'mobilite' | 'accompagnement-social' | 'opco-ep-2020' | 'prise-en-charge'
  readonly Pictogram: Icon
}[] = [
  { name: 'mobilite', Pictogram: IconPlane },
  { name: 'accompagnement-social', Pictogram: IconCalculator },
  { name: 'opco-ep-2020', Pictogram: IconHistory },
  { name: 'prise-en-charge', Pictogram: IconRoute },
]

/** What one can work out, and the rules behind it. */
export function Financement() {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <Page
      name="financement"
      actions={<BackLink href={at({ name: 'accueil' })}>{t('commun.retour')}</BackLink>}
    >
      <Titre>{t('financement.titre')}</Titre>
      <p className="chapeau">{t('financement.chapeau')}</p>
      <ForProfessionals />
      <p className="avis">{t('financement.prudence')}</p>
      <Rubrique id="calculs" titre={t('financement.calculs')}>
        <nav className="portes" aria-labelledby="calculs-titre">
          {ways.map(({ name, Pictogram }) => (
            <a key={name} className="porte" href={at({ name })}>
              <Pictogram aria-hidden="true" className="icone" />
              <span>
                <strong>{t(`financement.vers-${name}`)}</strong>
                <span>{t(`financement.vers-${name}-texte`)}</span>
              </span>
              <IconArrowRight aria-hidden="true" className="icone fleche" />
            </a>
          ))}
        </nav>
      </Rubrique>
      <Rubrique id="regles" titre={t('financement.regles')}>
        <ul role="list">
          <li>
            <a className="lien-regle" href={at({ name: 'baremes' })}>
              {t('bareme.titre')}
            </a>
          </li>
          <li>
            <a className="lien-regle" href={at({ name: 'opcos' })}>
              {t('opco.titre')}
            </a>
          </li>
        </ul>
      </Rubrique>
    </Page>
  )
}
