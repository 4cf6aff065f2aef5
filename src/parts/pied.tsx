import { useTranslation } from 'react-i18next'
import { isEasy, type Language } from '../../content/languages.ts'
import { foot, type Route } from '../routes.ts'

type Props = {
  /** The screen in view. */
  readonly here: string
  readonly at: (route: Route) => string
  readonly language: Language
}

/** The quiet foot of a page: the ways to everything that can be read; in the easy version, to what has one. */
export function Pied({ here, at, language }: Props) {
  const { t } = useTranslation()
  const shown = foot.filter(({ pro }) => !(pro && isEasy(language)))
  return (
    <nav className="pied" aria-label={t('commun.pied')}>
      <ul role="list">
        {shown.map(({ name, words }) => (
          <li key={name}>
            <a href={at({ name })} aria-current={name === here ? 'page' : undefined}>
              {t(`commun.${words}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
