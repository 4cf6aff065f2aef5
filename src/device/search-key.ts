const typing =
  'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="button"])'

/** Calls `onSearch` at Ctrl+K or ⌘K, unless one is typing in a field or a dialog is open; returns what stops it. */
export function watchSearchKey(target: Window, onSearch: () => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    if (key.toLowerCase() !== 'k' || ctrlKey === metaKey || altKey || shiftKey) return
    const field = event.target instanceof Element && event.target.closest(typing) !== null
    if (field || event.defaultPrevented || target.document.querySelector('dialog[open]')) return
    event.preventDefault()
    onSearch()
  }
  target.addEventListener('keydown', listen)
  return () => target.removeEventListener('keydown', listen)
}
