import { apart } from '../../content/typeset.ts'

function digits(text: string): string {
  return apart(text).replaceAll(/\s/g, '')
}

/** Someone and how to reach them, in one line; a number that the name holds is not said again. */
export function reachOf(name: string, way: string | undefined): string {
  return way === undefined || digits(name).includes(digits(way)) ? name : `${name}, ${way}`
}
