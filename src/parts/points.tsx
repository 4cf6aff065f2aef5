import { Text } from './texte.tsx'

/** A list of sentences, their terms explained. */
export function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>
          <Text>{point}</Text>
        </li>
      ))}
    </ul>
  )
}
