import { Fragment } from 'react'
import type { Ligne } from '../../content/schema/words.ts'
import { Points } from './points.tsx'
import { Text } from './text.tsx'

/** Sentences, each on its own line; one that introduces a list is followed by it. */
export function Lignes({ lignes }: { readonly lignes: readonly Ligne[] }) {
  return lignes.map((ligne) =>
    typeof ligne === 'string' ? (
      <p key={ligne}>
        <Text>{ligne}</Text>
      </p>
    ) : (
      <Fragment key={ligne.phrase}>
        <p>
          <Text>{ligne.phrase}</Text>
        </p>
        <Points points={ligne.liste} />
      </Fragment>
    ),
  )
}
