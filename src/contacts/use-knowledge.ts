import { useMemo } from 'react'
import type { Knowledge, People, Rules } from '../../content/content.ts'
import type { Bureaux } from '../../content/pages/bureaux.ts'
import { peopleAt } from '../../machines/orientation/people-at.ts'
import type { LieuIn } from './chosen-lieu.ts'
import { useBureaux } from './use-bureaux.ts'

type Given = {
  readonly rules: Rules
  readonly people: People
  /** Where the person lives; null when they did not say. */
  readonly lieu: LieuIn | null
  /** The département that they answered. */
  readonly departement: string | undefined
  readonly fetchBureaux: () => Promise<Bureaux>
}

/** The rules, and whom to call for who lives there, with the offices of their commune once these are fetched. */
export function useKnowledge({ rules, people, lieu, departement, fetchBureaux }: Given): Knowledge {
  const bureaux = useBureaux(fetchBureaux, lieu !== null)
  return useMemo(
    () => ({ ...rules, ...peopleAt(people, { lieu, bureaux, departement }) }),
    [rules, people, lieu, bureaux, departement],
  )
}
