import { useTranslation } from 'react-i18next'
import { foot, type Route } from '../routes.ts'

type Props = {
  /** The screen in view. */
  readonly here: string
  readonly at: (route: Route) => string
}

/** The quiet foot of a page: the ways to everything that can be read. */
export function Pied({ here, at }: Props) {
  const { t } = useTranslation()
  return (
    <nav className="pied" aria-label={t('commun.pied')}>
      <ul role="list">
        {foot.map(({ name, words }) => (
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
