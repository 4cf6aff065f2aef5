import { memo, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { plain } from '../../content/plain.ts'
import { sorted } from '../../content/sorted.ts'

/** Something that can be found by typing: its name, and other words that lead to it. */
export type Trouvable = { readonly id: string; readonly nom: string; readonly aussi?: readonly string[] }

type Props = {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly touche?: string
  /** What is said when nothing bears that name. */
  readonly rien: string
  readonly items: readonly Trouvable[]
  readonly onTrouve: (id: string) => void
}

/** How many are shown. */
const most = 12

/** How well a name answers what was typed: it begins so, a word of it does, another of its words does; null when none. */
function fitOf({ nom, aussi = [] }: Trouvable, typed: string): number | null {
  const names = [nom, ...aussi].map(plain)
  if (names.some((name) => name === typed)) return 0
  if (names[0]?.startsWith(typed) === true) return 1
  if (names.some((name) => name.startsWith(typed))) return 2
  return names.some((name) => name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed))) ? 3 : null
}

/** What typed letters may mean, the nearest first. */
function found(items: readonly Trouvable[], text: string): readonly Trouvable[] {
  const typed = plain(text.trim())
  if (typed === '') return []
  const fitting = items.flatMap((item) => {
    const fit = fitOf(item, typed)
    return fit === null ? [] : [{ item, fit }]
  })
  return sorted(fitting, (a, b) => a.fit - b.fit)
    .slice(0, most)
    .map(({ item }) => item)
}

/** A field where one types a few letters of a name: Enter takes the first that answers, the arrows another. */
export const Trouver = memo(function Trouver(props: Props) {
  const { id, label, placeholder, touche, rien, items, onTrouve } = props
  const [text, setText] = useState('')
  const shown = found(items, text)
  const take = (taken: string): void => {
    setText('')
    onTrouve(taken)
  }
  return (
    <ComboBox
      className="conseil-trouver"
      items={shown}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) take(String(key))
      }}
      allowsCustomValue
      // What was taken closes the list: nothing is looked for any more.
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label className="hors-ecran">{label}</Label>
      <Group className="conseil-champ">
        <Input
          id={id}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={(event) => {
            const [first] = shown
            const chosen = event.currentTarget.getAttribute('aria-activedescendant')
            if (event.key !== 'Enter' || chosen !== null || text.trim() === '' || !first) return
            event.preventDefault()
            take(first.id)
          }}
        />
        {touche === undefined ? null : <kbd aria-hidden="true">{touche}</kbd>}
      </Group>
      <Popover className="conseil-liste-trouver" placement="bottom start">
        <ListBox<Trouvable> renderEmptyState={() => <p className="note">{rien}</p>}>
          {(item) => <ListBoxItem id={item.id}>{item.nom}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  )
})
