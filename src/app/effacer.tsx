import { useTranslation } from 'react-i18next'
import { Alternative } from '../parts/alternative.tsx'

/** Asks once before everything is wiped. */
export function Effacer({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const { t } = useTranslation()
  return (
    <Alternative
      titre={t('effacer.titre')}
      texte={t('effacer.texte')}
      ways={[
        { words: t('effacer.non'), onChoose: onNo },
        { words: t('effacer.oui'), onChoose: onYes },
      ]}
      onClose={onNo}
    />
  )
}
