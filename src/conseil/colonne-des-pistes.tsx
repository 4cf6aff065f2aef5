import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rangement } from '../../machines/conseil/rangement.ts'
import { Ordre } from './ordre.tsx'
import { useDefile } from './use-defile.ts'

type Props = {
  /** How many proposals there are, in words. */
  readonly compte: string
  readonly rangement: Rangement
  readonly onRangement: (rangement: Rangement) => void
  /** How many proposals say when they answer, and how many do not. */
  readonly delais: { readonly connus: number; readonly autres: number }
  readonly defile: number
  readonly onDefile: (defile: number) => void
  readonly children: ReactNode
}

/** The column of the proposals, where one left it: how many there are, their order and what it is worth, then they. */
export function ColonneDesPistes(props: Props) {
  const { compte, rangement, onRangement, delais, defile, onDefile, children } = props
  const { t } = useTranslation()
  const column = useDefile(defile, onDefile)
  return (
    <section className="conseil-colonne" aria-labelledby="conseil-pistes" {...column}>
      <div className="conseil-titre">
        <h2 id="conseil-pistes">
          {t('conseil.pistes')} <span className="note">{compte}</span>
        </h2>
        <Ordre rangement={rangement} onRangement={onRangement} />
      </div>
      {rangement !== 'delai' || delais.autres === 0 ? null : (
        <p className="note" role="status">
          {delais.connus === 0
            ? t('conseil.delais-aucun')
            : t('conseil.delais-connus', { count: delais.connus })}
        </p>
      )}
      {children}
    </section>
  )
}
