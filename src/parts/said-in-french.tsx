import { useTranslation } from 'react-i18next'
import { useFrench } from './francais.tsx'

/** The French of what to say, under it: for who reads another language and is answered in French. */
export function SaidInFrench({ text }: { readonly text: string | null }) {
  const { t } = useTranslation()
  const french = useFrench()
  return text === null ? null : (
    <p className="note en-francais" {...french}>
      {t('dire.en-francais', { texte: text })}
    </p>
  )
}
