import { useTranslation } from 'react-i18next'
import type { BaremePage } from '../../content/pages/bareme.ts'
import { Lanes } from './lanes.tsx'
import { useFrench } from '../parts/francais.tsx'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { Points } from '../parts/points.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { ForProfessionals } from '../parts/for-professionals.tsx'
import { Titre } from '../parts/titre.tsx'
import './financement.css'

/** Who does what from the request to the payment, in lanes. */
export function PriseEnCharge({ bareme }: { readonly bareme: BaremePage }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const french = useFrench()
  const { texte, avertissements } = bareme
  return (
    <Page
      name="prise-en-charge"
      actions={<BackLink href={at({ name: 'financement' })}>{t('commun.retour')}</BackLink>}
    >
      <Titre>{t('financement.vers-prise-en-charge')}</Titre>
      <ForProfessionals />
      <p className="chapeau" {...french}>
        {texte.resume}
      </p>
      <div className="avis alerte" {...french}>
        {avertissements.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      <Rubrique id="qui-fait-quoi" titre={t('financement.qui-fait-quoi')}>
        <p className="lecture-couloirs">{t('financement.qui-fait-quoi-texte')}</p>
        <Lanes etapes={texte.etapes} />
      </Rubrique>
      <Rubrique id="justificatifs" titre={t('bareme.justificatifs')}>
        <Points points={bareme.justificatifs} inFrench />
      </Rubrique>
      <p>
        <a className="lien-regle" href={at({ name: 'bareme', id: bareme.id })}>
          {t('financement.lire-regle')}
        </a>
      </p>
    </Page>
  )
}
