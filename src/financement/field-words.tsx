import type { ReactNode } from 'react'
import { Text } from 'react-aria-components/Text'
import { useTranslation } from 'react-i18next'
import type { Champ } from '../../machines/financement/formulaires/champ.ts'
import { keyOf } from './key-of.ts'

type Value = string | number | boolean | undefined

/** One field: what it asks, what was answered, and what is wrong. */
export type FieldProps = {
  readonly champ: Champ
  readonly value: Value
  /** Nothing when the field was emptied. */
  readonly onChange: (value: Value) => void
  /** Says what is wrong; null when nothing is. */
  readonly erreur: string | null
  /** The words of one of its answers. */
  readonly nomDe: (choix: string) => string
  /** Large steps beside a number, where nobody can type. */
  readonly steps: boolean
}

/** The id of the element that takes the focus for a field. */
export function idOfField(champ: string): string {
  return `champ-${champ}`
}

const aides = new Set(['opco', 'convention', 'pays', 'reels', 'depenses', 'smic', 'handicap', 'cout-contrat'])

/** Whether a field has a sentence of help. */
export function hasHelp(id: string): boolean {
  return aides.has(id)
}

/** The label and the help of a field. */
export function useFieldWords({ id, requis }: Champ): {
  readonly label: ReactNode
  readonly aide: ReactNode
} {
  const { t } = useTranslation()
  return {
    label: (
      <>
        {t(keyOf('champ', id))}
        {requis ? null : <span className="facultatif"> ({t('financement.facultatif')})</span>}
      </>
    ),
    aide: aides.has(id) ? (
      <Text slot="description" className="aide-champ">
        {t(keyOf('aide', id))}
      </Text>
    ) : null,
  }
}
