import { Text } from './texte.tsx'

type Marche = { readonly qui: string; readonly action: string }

/** Numbered steps: who does what, in order. */
export function Marches({ etapes }: { readonly etapes: readonly Marche[] }) {
  return (
    <ol className="marches">
      {etapes.map(({ qui, action }) => (
        <li key={action}>
          <strong>{qui}</strong>
          <span>
            <Text>{action}</Text>
          </span>
        </li>
      ))}
    </ol>
  )
}
