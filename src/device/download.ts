import { apart } from '../../content/typeset.ts'

/** Gives the person a file to keep; its address is forgotten once the browser has it. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([apart(text)], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
