import { useTranslation } from 'react-i18next'
import type { Regle } from '../../content/schema/bareme.ts'
import { readNumber } from '../formats.ts'
import { Francais, Sentence, useFrench } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'

/** The figures of a rule: what each says, how much, when. */
export function Figures({ regles }: { readonly regles: readonly Regle[] }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const french = useFrench()
  const amount = ({ valeur, 'valeur-max': max, unite }: Regle): string => {
    const read = (one: number): string => readNumber(one, language, unite.startsWith('euro'))
    const text =
      max === undefined ? read(valeur) : t('bareme.fourchette', { min: read(valeur), max: read(max) })
    return t(`unite.${unite}`, { valeur: text, count: max ?? valeur })
  }
  return (
    <ul className="chiffres" role="list">
      {regles.map((regle) => (
        <li key={regle.id}>
          <p className="chiffre">
            <strong>
              <bdi>{amount(regle)}</bdi>
            </strong>
            {regle.ht === undefined ? null : (
              <span className="etiquette">{t(regle.ht ? 'bareme.ht' : 'bareme.ttc')}</span>
            )}
          </p>
          <div>
            <p {...french}>{regle.libelle}</p>
            {(regle.conditions ?? []).map((condition) => (
              <p key={condition} className="note" {...french}>
                {condition}
              </p>
            ))}
            {regle.doute === undefined ? null : (
              <p className="doute">
                <bdi>
                  <Sentence text={(texte) => t('bareme.doute', { texte })}>
                    <Francais>{regle.doute}</Francais>
                  </Sentence>
                </bdi>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
