import { IconPhone } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Francais, Sentence } from './francais.tsx'

/** A phone number to call, whole on its line wherever a line can hold it. */
export function Phone({ numero, nom }: { readonly numero: string; readonly nom: string }) {
  const { t } = useTranslation()
  return (
    <a className="telephone" href={`tel:${numero.replaceAll(/\s/gu, '')}`} data-nom={nom}>
      <IconPhone aria-hidden="true" className="icone" />
      <span>
        <span className="hors-ecran">
          <Sentence text={(qui) => t('commun.appeler-qui', { qui })}>
            <Francais>{nom}</Francais>
          </Sentence>{' '}
        </span>
        {t('commun.appeler')}{' '}
        <bdi className="numero" dir="ltr">
          {numero.replaceAll(/\s/gu, ' ')}
        </bdi>
      </span>
    </a>
  )
}
