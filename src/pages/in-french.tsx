import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, isFrench } from '../../content/languages.ts'
import { useFrame } from '../parts/page.tsx'

/** Says that this page gives the essentials, and leads to the full one in French: gone with its language, it leaves the focus to the heading. */
export function InFrench() {
  const { t } = useTranslation()
  const { inLanguage } = useFrame()
  const link = useRef<HTMLAnchorElement>(null)
  useLayoutEffect(() => {
    const followed = link.current
    return () => {
      if (document.activeElement === followed) document.querySelector<HTMLElement>('h1')?.focus()
    }
  }, [])
  return (
    <p className="avis">
      {t('commun.resume-seul')}{' '}
      <a ref={link} href={inLanguage('fr')} hrefLang="fr" data-remplace="">
        {t('commun.lire-en-francais')}
      </a>
    </p>
  )
}

/** Says that what follows is in French, on a page in another language. */
export function AllInFrench() {
  const { t } = useTranslation()
  const { language } = useFrame()
  return isFrench(language) ? null : (
    <p className="avis" dir={directionOf(language)}>
      {t('commun.en-francais')}
    </p>
  )
}
