import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { ContentError } from './problem.ts'

type Fault = { readonly line: number; readonly why: string }

const lineFeed = 0x0a
const lost = '\uFFFD'

function lineAt(bytes: Buffer, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === lineFeed).length + 1
}

/** The first byte that is not UTF-8: what replaces it is another byte than itself. */
function firstStranger(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'))
  return again.findIndex((byte, offset) => byte !== bytes[offset])
}

/** UTF-16 begins with its mark, or every letter of ours has a byte of nothing. */
function sixteenBits(bytes: Buffer): Fault | undefined {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff')
    return { line: 1, why: 'il commence par la marque de l’UTF-16 (« Unicode », dans certains éditeurs)' }
  const nothing = bytes.indexOf(0)
  return nothing < 0
    ? undefined
    : { line: lineAt(bytes, nothing), why: 'il contient un octet nul, comme un texte en UTF-16' }
}

function faultOf(bytes: Buffer): Fault | undefined {
  const wide = sixteenBits(bytes)
  if (wide || isUtf8(bytes)) return wide
  const offset = firstStranger(bytes)
  const byte = bytes.subarray(offset, offset + 1)
  const code = byte.toString('hex').toUpperCase()
  const letter = new TextDecoder('windows-1252').decode(byte)
  return {
    line: lineAt(bytes, offset),
    why: `l’octet ${code} n’en est pas (en Windows-1252, c’est « ${letter} »)`,
  }
}

function refuse(file: string, line: number, message: string): never {
  throw new ContentError([{ file, line, path: '', message }])
}

/** The text of `root`/`file`; throws a ContentError that says on which line, and why, it is not UTF-8 or has lost a letter. */
export function readText(root: string, file: string): string {
  const bytes = readFileSync(`${root}/${file}`)
  const fault = faultOf(bytes)
  if (fault)
    refuse(
      file,
      fault.line,
      `ce fichier n’est pas enregistré en UTF-8 : ${fault.why}. Enregistrez-le à nouveau, en choisissant l’encodage UTF-8`,
    )
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const before = text.split(lost)[0] ?? ''
  if (before.length < text.length)
    refuse(
      file,
      before.split('\n').length,
      `« ${lost} » : une lettre a été perdue en enregistrant le fichier ; écrivez-la à nouveau`,
    )
  return text
}
