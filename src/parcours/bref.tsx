import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compared } from '../../content/compared.ts'
import { isEasy } from '../../content/languages.ts'
import type { EnBref } from '../../content/schema/en-bref.ts'
import { fetchBrefs } from '../app/fetch-brefs.ts'
import { useFrame } from '../parts/page.tsx'
import { Text } from '../parts/text.tsx'

type Props = {
  /** The fiche. */
  readonly id: string
  /** Whether it is in view: only then is it fetched. */
  readonly wanted: boolean
}

/** How long, what it costs and brings, by whom and when, as far as it is said: fetched once a proposal unfolds; nothing in easy reading, which selects, nor when it cannot be had. */
export function Bref({ id, wanted }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const [bref, setBref] = useState<EnBref | null>(null)
  const isWanted = wanted && !isEasy(language)
  useEffect(() => {
    if (!isWanted) return undefined
    let here = true
    fetchBrefs(language).then(
      (brefs) => here && setBref(brefs[id]?.enBref ?? null),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [isWanted, language, id])
  if (!isWanted || bref === null) return null
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
