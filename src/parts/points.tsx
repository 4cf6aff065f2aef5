import { Francais } from './francais.tsx'
import { Text } from './text.tsx'

type Props = {
  readonly points: readonly string[]
  /** Written in French whatever the page's language. */
  readonly inFrench?: boolean
}

/** A list of sentences, their terms explained; nothing when there are none. */
export function Points({ points, inFrench = false }: Props) {
  if (points.length === 0) return null
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{inFrench ? <Francais>{point}</Francais> : <Text>{point}</Text>}</li>
      ))}
    </ul>
  )
}
