/** A machine's databases: those it has, and how it answers when one is to be deleted. */
export function databases(names: string[], answer: 'success' | 'error' | 'blocked' | 'never' = 'success') {
  return {
    databases: () => Promise.resolve(names.map((name) => ({ name }))),
    deleteDatabase: (name: string) => {
      const request = Object.assign(new EventTarget(), { error: null })
      queueMicrotask(() => {
        if (answer === 'success') names.splice(names.indexOf(name), 1)
        request.dispatchEvent(new Event(answer))
      })
      return request
    },
  }
}
