import { useTranslation } from 'react-i18next'
import { useFrame } from './page.tsx'
import { SomeoneToCall } from './reach-lines.tsx'

type Props = {
  /** The way to take first, when this screen has one to offer. */
  readonly first?: { readonly href: string; readonly words: string }
}

/** Ways on from a screen that has nothing to show: the first one, all the fiches, someone to call. */
export function Suites({ first }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <ul className="suites" role="list">
      {first ? (
        <li>
          <a className="bouton" href={first.href}>
            {first.words}
          </a>
        </li>
      ) : null}
      <li>
        <a className="bouton discret" href={at({ name: 'fiches' })}>
          {t('commun.toutes-les-fiches')}
        </a>
      </li>
      <li>
        <SomeoneToCall />
      </li>
    </ul>
  )
}
