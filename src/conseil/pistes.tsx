import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AVoir } from './a-voir.ts'
import { Piste } from './piste.tsx'
import type { Proposed } from '../parcours/proposal.tsx'
import { rangs } from './use-keys.ts'

/** A proposal as the desk lists it. */
export type PisteDuPoste = {
  readonly proposed: Proposed
  readonly besoins: readonly string[]
  readonly aVoir: readonly AVoir[]
  readonly bref: string | null
}

type Props = {
  readonly pistes: readonly PisteDuPoste[]
  readonly chosen: readonly string[]
  readonly onChoose: (id: string) => void
}

/** The proposals of a case, each to choose for the plan. */
export const Pistes = memo(function Pistes({ pistes, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {pistes.length === 0 ? <p>{t('conseil.pistes-rien')}</p> : null}
      <ul className="conseil-liste" role="list">
        {pistes.map(({ proposed, ...rest }, rank) => (
          <Piste
            key={proposed.id}
            proposed={proposed}
            touche={rangs[rank] ?? null}
            chosen={chosen.includes(proposed.id)}
            onChoose={onChoose}
            {...rest}
          />
        ))}
      </ul>
    </>
  )
})
