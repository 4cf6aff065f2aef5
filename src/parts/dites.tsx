import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SaidInFrench } from './said-in-french.tsx'
import { saidWith, type ToSay } from './what-to-say.ts'

/** What to say on the phone; of health only when the person says so here. */
export function Dites({ dire }: { readonly dire: ToSay }) {
  const { avecSante, tiers, francais } = dire
  const { t } = useTranslation()
  const [sante, setSante] = useState(false)
  return (
    <div className="dites">
      <p>{t('dire.dites', { texte: saidWith(dire, sante) })}</p>
      <SaidInFrench text={francais && saidWith(francais, sante)} />
      {avecSante === null ? null : (
        <label className="case">
          <input type="checkbox" checked={sante} onChange={() => setSante(!sante)} />
          <span>{t(tiers ? 'dire.tiers-sante' : 'dire.sante')}</span>
        </label>
      )}
    </div>
  )
}
