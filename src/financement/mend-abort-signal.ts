function timeout(delay: number): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), delay)
  return controller.signal
}

/** Gives `AbortSignal.timeout` to browsers of before it (Chrome 103, Safari 16): react-aria waits with it for a phone's keyboard. */
export function mendAbortSignal(): void {
  if (!('timeout' in AbortSignal)) Object.assign(AbortSignal, { timeout })
}
