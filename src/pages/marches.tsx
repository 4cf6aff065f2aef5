import { useFrench } from '../parts/francais.tsx'
import { Text } from '../parts/text.tsx'

type Marche = { readonly qui: string; readonly action: string }

/** Numbered steps: who does what, in order; they are written in French only. */
export function Marches({ etapes }: { readonly etapes: readonly Marche[] }) {
  const french = useFrench()
  return (
    <ol className="marches" {...french}>
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
