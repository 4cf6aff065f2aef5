import type { Called } from './called-in-words.ts'
import { Francais } from './francais.tsx'
import { SiteLink } from './site-link.tsx'

/** Whom a first step names first, when they have no number: how to reach them. */
export function Dabord({ dabord }: { readonly dabord: Called['dabord'] }) {
  if (dabord === null) return null
  const { nom, quoi, comment, site } = dabord
  return (
    <p className="note">
      {nom === null ? null : (
        <strong>
          <Francais>{nom}</Francais>
          {quoi === null ? null : ` (${quoi})`}.{' '}
        </strong>
      )}
      {comment}
      {site === undefined ? null : (
        <>
          {' '}
          <SiteLink href={site} />
        </>
      )}
    </p>
  )
}
