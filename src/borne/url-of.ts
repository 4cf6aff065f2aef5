/** What an address says, for browsers of before `URL.canParse` (Chrome 120, Safari 17, Firefox 115); null when it is none. */
export function urlOf(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
