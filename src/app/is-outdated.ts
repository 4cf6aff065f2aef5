const file = '/version.json'

/** Whether the server holds another version of the site than this page's; false when that cannot be told. */
export async function isOutdated(): Promise<boolean> {
  const mine = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content
  if (mine === undefined) return false
  try {
    const response = await fetch(file, { cache: 'no-store' })
    if (!response.ok) return false
    const { version } = (await response.json()) as { readonly version?: unknown }
    return typeof version === 'string' && version !== mine
  } catch {
    return false
  }
}
