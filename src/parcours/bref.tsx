import { useEffect, useReducer } from 'react'
import { useTranslation } from 'react-i18next'
import { compared } from '../../content/compared.ts'
import { isEasy } from '../../content/languages.ts'
import { fetchBrefs, knownBrefs } from '../app/fetch-brefs.ts'
import { useFrame } from '../parts/page.tsx'
import { Text } from '../parts/text.tsx'

type Props = {
  /** The fiche. */
  readonly id: string
  /** Whether it is about to be read: only then is it fetched. What is known already is there before. */
  readonly wanted: boolean
}

/** How long, what it costs and brings, by whom and when, as far as it is said: fetched once a proposal is approached, so that it does not push what is read; nothing in easy reading, which selects, nor when it cannot be had. */
export function Bref({ id, wanted }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const [, onFetched] = useReducer((count: number) => count + 1, 0)
  const brefs = isEasy(language) ? null : knownBrefs(language)
  const isMissing = wanted && !isEasy(language) && brefs === null
  useEffect(() => {
    if (!isMissing) return undefined
    let here = true
    fetchBrefs(language).then(
      () => here && onFetched(),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [isMissing, language])
  const bref = brefs?.[id]?.enBref
  if (bref === undefined) return null
  return compared.map((key) => {
    const text = bref[key]
    return text === undefined ? null : (
      <div key={key}>
        <dt>{t(`fiche.${key}`)}</dt>
        <dd>
          <p>
            <Text>{text}</Text>
          </p>
        </dd>
      </div>
    )
  })
}
