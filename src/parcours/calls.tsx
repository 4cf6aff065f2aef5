import { useTranslation } from 'react-i18next'
import { CallList, type Call } from '../parts/call-list.tsx'

type Props = {
  readonly calls: readonly Call[]
  readonly autres: readonly Call[]
  readonly situated: boolean
}

/** Who to call first, each once; everyone else is folded. */
export function Calls({ calls, autres, situated }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t(situated ? 'parcours.contacts-texte' : 'parcours.contacts-sans-departement')}</p>
      <p className="note">{t('contacts.relais')}</p>
      <CallList calls={calls} />
      {autres.length === 0 ? null : (
        <details className="pourquoi">
          <summary>{t('parcours.tous-contacts')}</summary>
          <CallList calls={autres} />
        </details>
      )}
    </>
  )
}
