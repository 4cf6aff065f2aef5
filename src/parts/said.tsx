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
}

/** What to say, or to write, to whom one reaches. */
export function Said({ texte, francais }: Props) {
  const { t } = useTranslation()
  const writes = useContext(WritesContext)
  return (
    <>
      <p>
        <Pictogramme nom="parler" />
        {t(sayAs(writes), { texte })}
      </p>
      <SaidInFrench text={francais} />
    </>
  )
}
