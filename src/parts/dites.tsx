import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Said } from './said.tsx'
import { saidWith, type ToSay } from './what-to-say.ts'

type Props = {
  readonly dire: ToSay
  /** What else the person can say here of how they call. */
  readonly children?: ReactNode
}

/** What to say on the phone; of health only when the person says so here. */
export function Dites({ dire, children }: Props) {
  const { avecSante, tiers, francais } = dire
  const { t } = useTranslation()
  const [sante, setSante] = useState(false)
  return (
    <div className="dites">
      <Said texte={saidWith(dire, sante)} francais={francais && saidWith(francais, sante)} />
      <div className="cases">
        {avecSante === null ? null : (
          <label className="case">
            <input type="checkbox" checked={sante} onChange={() => setSante(!sante)} />
            <span>{t(tiers ? 'dire.tiers-sante' : 'dire.sante')}</span>
          </label>
        )}
        {children}
      </div>
    </div>
  )
}
