import { useFrench } from './francais.tsx'
import { Text } from './texte.tsx'

type Props = {
  readonly points: readonly string[]
  /** Written in French whatever the page's language. */
  readonly inFrench?: boolean
}

/** A list of sentences, their terms explained. */
export function Points({ points, inFrench = false }: Props) {
  const french = useFrench()
  return (
    <ul {...(inFrench ? french : {})}>
      {points.map((point) => (
        <li key={point}>
          <Text>{point}</Text>
        </li>
      ))}
    </ul>
  )
}
