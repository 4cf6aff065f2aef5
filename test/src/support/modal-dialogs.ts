/** What a browser does for a modal dialog and jsdom 31 does not: open, close, and `cancel` on Escape. Adds only what is missing. */
export function addModalDialogs({ HTMLDialogElement, document, Event }: typeof globalThis & Window): void {
  const { prototype } = HTMLDialogElement
  if ('showModal' in prototype) return
  const leaving = new WeakMap<HTMLDialogElement, AbortController>()
  Object.assign(prototype, {
    showModal(this: HTMLDialogElement) {
      const closed = new AbortController()
      leaving.set(this, closed)
      this.open = true
      document.addEventListener(
        'keydown',
        ({ key }) => {
          if (key === 'Escape' && this.dispatchEvent(new Event('cancel', { cancelable: true }))) this.close()
        },
        { signal: closed.signal },
      )
    },
    close(this: HTMLDialogElement) {
      leaving.get(this)?.abort()
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
}
