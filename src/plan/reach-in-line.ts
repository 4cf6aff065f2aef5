import { apart } from '../../content/typeset.ts'

function digits(text: string): string {
  return apart(text).replaceAll(/\s/g, '')
}

/** Whether a name says by itself how to reach who bears it: some end with « à demander au » and a number. */
export function tellsWay(name: string, way: string): boolean {
  return digits(name).includes(digits(way))
}

/** Someone and how to reach them, in one line; a number that the name holds is not said again. */
export function reachInLine(name: string, way: string | undefined): string {
  return way === undefined || tellsWay(name, way) ? name : `${name}, ${way}`
}
