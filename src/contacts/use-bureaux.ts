import { useEffect, useState } from 'react'
import type { Bureaux } from '../../content/pages/bureaux.ts'

const none: Bureaux = {}

/** The offices of the communes, fetched once somebody says where they live; none until then, nor when they cannot be fetched. */
export function useBureaux(fetchBureaux: () => Promise<Bureaux>, wanted: boolean): Bureaux {
  const [bureaux, setBureaux] = useState<Bureaux | null>(null)
  useEffect(() => {
    if (!wanted || bureaux !== null) return
    let here = true
    fetchBureaux().then(
      (found) => here && setBureaux(found),
      () => here && setBureaux({}),
    )
    return () => {
      here = false
    }
  }, [wanted, bureaux, fetchBureaux])
  return bureaux ?? none
}
