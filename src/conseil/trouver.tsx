import { memo, useMemo, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useAnnounce } from '../parts/annonces.tsx'
import { finder, type Trouvable } from './find.ts'

type Props = {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly touche?: string
  /** What is said when nothing bears that name. */
  readonly rien: string
  readonly items: readonly Trouvable[]
  /** What was taken; `sure` unless Enter took what the words only say of it. */
  readonly onTrouve: (id: string, sure: boolean) => void
}

/** A field where one types a few letters of a name: Enter takes the first that answers, the arrows another. */
export const Trouver = memo(function Trouver(props: Props) {
  const { id, label, placeholder, touche, rien, items, onTrouve } = props
  const [text, setText] = useState('')
  const find = useMemo(() => finder(items), [items])
  const shown = find(text)
  const announce = useAnnounce()
  const take = (taken: string, sure = true): void => {
    setText('')
    onTrouve(taken, sure)
  }
  return (
    <ComboBox
      className="conseil-trouver"
      items={shown.map(({ item }) => item)}
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
            if (event.key !== 'Enter' || chosen !== null || text.trim() === '') return
            event.preventDefault()
            if (first) return take(first.item.id, first.sure)
            announce(rien, { urgent: true })
            // What is typed next takes its place.
            event.currentTarget.select()
            return undefined
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
