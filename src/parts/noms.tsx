import type { Nom } from '../../content/pages.ts'

type Props = {
  readonly titre: string
  readonly noms: readonly Nom[]
  /** The level of its heading: under a part, or under a step. */
  readonly niveau: 'h3' | 'h4'
}

/** Names to ask a counsellor about; nothing when there are none. */
export function Names({ titre, noms, niveau: Heading }: Props) {
  return noms.length === 0 ? null : (
    <div className="noms">
      <Heading>{titre}</Heading>
      <ul>
        {noms.map(({ id, titre: nom }) => (
          <li key={id}>{nom}</li>
        ))}
      </ul>
    </div>
  )
}
