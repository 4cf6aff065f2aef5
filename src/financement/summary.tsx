import { useTranslation } from 'react-i18next'
import type { Champ, Valeurs } from '../../machines/financement/formulaires/champ.ts'
import { useFrame } from '../parts/page.tsx'
import { readEuros, readNumber } from '../formats.ts'
import { ChoiceName } from './choice-name.tsx'
import type { NomDe } from './form.tsx'
import { keyOf } from './key-of.ts'

type Props = { readonly champs: readonly Champ[]; readonly valeurs: Valeurs; readonly nomDe: NomDe }

/** What was asked, for paper: a form prints badly. */
export function Summary({ champs, valeurs, nomDe }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const said = (champ: Champ): string => {
    const value = valeurs[champ.id]
    if (typeof value === 'boolean') return t('financement.oui')
    if (typeof value === 'string') return nomDe(champ.id, value)
    const euros = champ.genre === 'nombre' && champ.unite === 'euro'
    return euros ? readEuros(value ?? 0, language) : readNumber(value ?? 0, language)
  }
  return (
    <section className="impression recapitulatif" aria-labelledby="demande">
      <h2 id="demande">{t('financement.demande')}</h2>
      <dl>
        {champs
          .filter(({ id }) => valeurs[id] !== undefined)
          .map((champ) => (
            <div key={champ.id}>
              <dt>{t(keyOf('champ', champ.id))}</dt>
              <dd>
                <ChoiceName champ={champ.id} choix={String(valeurs[champ.id])} nom={said(champ)} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
