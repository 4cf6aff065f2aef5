import { useFrench } from '../parts/francais.tsx'
import { Text } from '../parts/text.tsx'

type Marche = { readonly qui: string; readonly action: string }

type Props = {
  readonly etapes: readonly Marche[]
  /** Written in French whatever the page's language. */
  readonly inFrench?: boolean
}

/** Numbered steps: who does what, in order. */
export function Marches({ etapes, inFrench = false }: Props) {
  const french = useFrench()
  return (
    <ol className="marches" {...(inFrench ? french : {})}>
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
