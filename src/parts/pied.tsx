import { useTranslation } from 'react-i18next'
import { isEasy, type Language } from '../../content/languages.ts'
import { foot, type Route } from '../routes.ts'

type Props = {
  /** The screen in view. */
  readonly here: string
  readonly at: (route: Route) => string
  readonly language: Language
  /** Whether the counsellor's desk is open here. */
  readonly conseil: boolean
}

/** The quiet foot of a page: the ways to everything that can be read; in the easy version, to what has one. */
export function Pied({ here, at, language, conseil }: Props) {
  const { t } = useTranslation()
  // Who works at the desk begins at home, or reads what is for professionals.
  const toDesk = conseil && (here === 'accueil' || foot.some(({ name, pro }) => pro && name === here))
  const shown = foot.filter(({ name, pro }) => !(pro && isEasy(language)) && (name !== 'conseil' || toDesk))
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
