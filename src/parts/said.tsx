import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Pictogramme } from './pictogramme.tsx'
import { SaidInFrench } from './said-in-french.tsx'
import { sayAs } from './what-to-say.ts'
import { WritesContext } from './writes-context.ts'

type Props = {
  readonly texte: string
  /** The same in French, for who is answered in French; null where the page is French. */
  readonly francais: string | null
  /** Whether it is said after something else, in the same call. */
  readonly aussi?: boolean
}

/** What to say, or to write, to whom one reaches. */
export function Said({ texte, francais, aussi = false }: Props) {
  const { t } = useTranslation()
  const writes = useContext(WritesContext)
  return (
    <>
      <p>
        <Pictogramme nom="parler" />
        {t(aussi && !writes ? 'dire.dites-aussi' : sayAs(writes), { texte })}
      </p>
      <SaidInFrench text={francais} />
    </>
  )
}
