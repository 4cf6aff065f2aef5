import { isEasy } from '../../content/languages.ts'
import type { Pictogramme as Nom } from '../../content/pictogrammes.ts'
import { useFrame } from './page.tsx'

/** A pictogram beside words that say the same, in the easy version; nothing in the others. */
export function Pictogramme({ nom }: { readonly nom: Nom }) {
  return isEasy(useFrame().language) ? (
    <img
      className="pictogramme"
      src={`/pictogrammes/${nom}.svg`}
      alt=""
      width={48}
      height={48}
      loading="lazy"
    />
  ) : null
}
