/**
 * Runs a dynamic import; when its file could not be fetched, asks for the same file under a fresh address.
 * Browsers remember a failed import until the page is reloaded, which would lose the answers. Rejects when both fail.
 */
export async function fetchAgain<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const [address] = /https?:\/\/\S+\.js/u.exec(String(error)) ?? []
    if (address === undefined) throw error
    return (await import(/* @vite-ignore */ `${address}?${Date.now()}`)) as T
  }
}
