import { useContext } from 'react'
import { firstCall } from 'virtual:passerelle/loaders'
import { AudienceContext } from './audience-context.ts'
import { Phone } from './phone.tsx'

/** Someone who answers whoever and wherever one is. */
export function SomeoneToCall() {
  const audience = useContext(AudienceContext) ?? 'beneficiaire'
  return <Phone numero={firstCall.telephones[audience]} nom={firstCall.nom} />
}
