import { useTranslation } from 'react-i18next'
import { Alternative } from '../parts/alternative.tsx'

type Props = { readonly onYes: () => void; readonly onNo: () => void }

/** Asks once before another case takes the place of the one under way. */
export function Remplacer({ onYes, onNo }: Props) {
  const { t } = useTranslation()
  return (
    <Alternative
      titre={t('conseil.remplacer-titre')}
      texte={t('conseil.remplacer-texte')}
      ways={[
        { words: t('conseil.remplacer-non'), onChoose: onNo },
        { words: t('conseil.remplacer-oui'), onChoose: onYes },
      ]}
      onClose={onNo}
    />
  )
}
