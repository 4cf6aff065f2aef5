import { bureaux } from 'virtual:passerelle/loaders'
import type { Bureaux } from '../../content/pages/bureaux.ts'
import { fetchAgain } from './fetch-again.ts'

/** Fetches the offices that serve communes. */
export async function fetchBureaux(): Promise<Bureaux> {
  return (await fetchAgain(bureaux)).bureaux
}
