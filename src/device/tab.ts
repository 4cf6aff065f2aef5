const key = 'passerelle'

/** What this tab keeps over a reload; null when it keeps nothing, or when the browser refuses to say. */
export function readTab(): string | null {
  try {
    return window.sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Has this tab keep a text over a reload; false when the browser refuses, or has no room: nothing is kept then. */
export function writeTab(text: string): boolean {
  try {
    window.sessionStorage.setItem(key, text)
    return window.sessionStorage.getItem(key) === text
  } catch {
    clearTab()
    return false
  }
}

/** Has this tab keep nothing. */
export function clearTab(): void {
  try {
    window.sessionStorage.removeItem(key)
  } catch {
    // What cannot be reached holds nothing of ours.
  }
}
