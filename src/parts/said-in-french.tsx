import { useTranslation } from 'react-i18next'
import { Francais, Sentence } from './francais.tsx'

/** The French of what to say, under it: for who reads another language and is answered in French. */
export function SaidInFrench({ text }: { readonly text: string | null }) {
  const { t } = useTranslation()
  if (text === null) return null
  return (
    <p className="note">
      <Sentence text={(texte) => t('dire.en-francais', { texte })}>
        <Francais>{text}</Francais>
      </Sentence>
    </p>
  )
}
