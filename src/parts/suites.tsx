import { useTranslation } from 'react-i18next'
import { useFrame } from './page.tsx'
import { SomeoneToCall } from './someone-to-call.tsx'

type Way = { readonly href: string; readonly words: string }

type Props = {
  /** The way to take first, when this screen has one to offer. */
  readonly first?: Way
  /** The way after it. */
  readonly second?: Way
}

/** Ways on from a screen that has nothing to show: the first ones, all the fiches, someone to call. */
export function Suites({ first, second }: Props) {
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
      {second ? (
        <li>
          <a className="bouton discret" href={second.href}>
            {second.words}
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
