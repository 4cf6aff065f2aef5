import { useEffect, useState } from 'react'
import type { Bureaux } from '../../content/pages/bureaux.ts'

const none: Bureaux = {}

/** What was fetched already, by who fetches it: a screen come back to is as high as it was left. */
const known = new WeakMap<() => Promise<Bureaux>, Bureaux>()

/** The offices of the communes, fetched once somebody says where they live; none until then, nor when they cannot be fetched. */
export function useBureaux(fetchBureaux: () => Promise<Bureaux>, wanted: boolean): Bureaux {
  const [bureaux, setBureaux] = useState<Bureaux | null>(() => known.get(fetchBureaux) ?? null)
  useEffect(() => {
    if (!wanted || bureaux !== null) return
    let here = true
    fetchBureaux().then(
      (found) => {
        known.set(fetchBureaux, found)
        if (here) setBureaux(found)
      },
      () => here && setBureaux({}),
    )
    return () => {
      here = false
    }
  }, [wanted, bureaux, fetchBureaux])
  return bureaux ?? none
}
