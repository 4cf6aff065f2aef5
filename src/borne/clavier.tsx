import { useRef, useState } from 'react'
import { Lettres } from './lettres.tsx'
import type { Disposition } from './dispositions.ts'
import { useWrittenField } from './use-written-field.ts'
import './clavier.css'

/**
 * The keyboard of the kiosk: it opens at once when a field takes the focus, under the field, and closes when it is left.
 * The order of its letters is that of the language, or the one this visit has chosen.
 */
export function Clavier() {
  const keyboard = useRef<HTMLDivElement>(null)
  const { field, close } = useWrittenField(keyboard)
  const [chosen, setChosen] = useState<Disposition | null>(null)
  if (field === null) return null
  return <Lettres field={field} keyboard={keyboard} chosen={chosen} onChoose={setChosen} onClose={close} />
}
