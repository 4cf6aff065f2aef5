import { memo, useMemo, useState, type KeyboardEvent } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useAnnounce } from '../parts/annonces.tsx'
import { finder, type Trouvable, type Trouve } from './find.ts'

/** How a thing was taken: picked in the list; or by Enter as the first, by one of its names, or near them. */
export type Manner = 'picked' | 'named' | 'near'

/** Whether an answer bears a name that answers to other questions bear too: who types it must say which. */
function isShared({ item, named }: Trouve, shown: readonly Trouve[]): boolean {
  const [question] = item.id.split('.')
  return (
    named &&
    item.id !== question &&
    shown.some((other) => other.named && other.item.id.split('.')[0] !== question)
  )
}

type Props = {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly touche?: string
  /** What is said when nothing bears that name, and when several things do. */
  readonly rien: string
  readonly plusieurs: string
  readonly items: readonly Trouvable[]
  /** Which of them are not of the case at hand. */
  readonly ailleurs?: (id: string) => boolean
  readonly onTrouve: (id: string, manner: Manner) => void
}

/** A field where one types a few letters of a name: Enter takes the first that answers, the arrows another. */
export const Trouver = memo(function Trouver(props: Props) {
  const { id, label, placeholder, touche, rien, plusieurs, items, ailleurs, onTrouve } = props
  const [text, setText] = useState('')
  const find = useMemo(() => finder(items), [items])
  const shown = find(text, ailleurs)
  const announce = useAnnounce()
  const take = (taken: string, manner: Manner): void => {
    setText('')
    onTrouve(taken, manner)
  }
  /** Tab takes nothing, and Escape first empties the field: what was typed is let go of. */
  const leave = (event: KeyboardEvent): void => {
    if (text === '' || (event.key !== 'Tab' && event.key !== 'Escape')) return
    setText('')
    event.stopPropagation()
  }
  return (
    <ComboBox
      className="conseil-trouver"
      items={shown.map(({ item }) => item)}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) take(String(key), 'picked')
      }}
      allowsCustomValue
      // What was taken closes the list: nothing is looked for any more.
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label className="hors-ecran">{label}</Label>
      <div onKeyDownCapture={leave}>
        <Group className="conseil-champ">
          <Input
            id={id}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={(event) => {
              const [first] = shown
              const chosen = event.currentTarget.getAttribute('aria-activedescendant')
              if (event.key !== 'Enter' || chosen !== null || text.trim() === '') return
              // Enter ends a word that is being composed.
              if (event.nativeEvent.isComposing) return
              event.preventDefault()
              if (first && !isShared(first, shown)) return take(first.item.id, first.named ? 'named' : 'near')
              announce(first ? plusieurs : rien, { urgent: true })
              // What is typed next takes its place.
              event.currentTarget.select()
              return undefined
            }}
          />
          {touche === undefined ? null : <kbd aria-hidden="true">{touche}</kbd>}
        </Group>
      </div>
      <Popover className="conseil-liste-trouver" placement="bottom start">
        <ListBox<Trouvable> renderEmptyState={() => <p className="note">{rien}</p>}>
          {(item) => <ListBoxItem id={item.id}>{item.nom}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  )
})
