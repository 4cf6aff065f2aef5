import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useFrame } from './page.tsx'
import { UnsaidCommuneContext } from './unsaid-commune-context.ts'

/** Under the number of an acteur whose office depends on the commune: the way to say it, while it is not known. */
export function SayCommune({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return useContext(UnsaidCommuneContext).has(id) ? (
    <p>
      <a className="seul" href={at({ name: 'contacts' })}>
        {t('parcours.dire-commune')}
      </a>
    </p>
  ) : null
}
