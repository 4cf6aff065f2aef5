import { inflateSync } from 'node:zlib'

/** A sheet of a PDF: its size in points, and its text without any space, in drawing order. */
export type Sheet = { readonly width: number; readonly height: number; readonly text: string }

type Objects = ReadonlyMap<string, string>

/** The objects of a PDF as Chromium writes it: no object streams, streams deflated. */
function objectsOf(pdf: Buffer): Objects {
  const raw = pdf.toString('latin1')
  const found = raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)
  return new Map([...found].map(([, id = '', body = '']) => [id, body]))
}

function streamOf(body: string): string {
  const [head = '', ...rest] = body.split('stream\n')
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
  const bytes = Buffer.from(rest.join('stream\n').slice(0, length), 'latin1')
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

function fromHex(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}

/** What each glyph of a font says. */
function glyphsOf(cmap: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>()
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      glyphs.set(Number.parseInt(glyph, 16), fromHex(text))
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const from = Number.parseInt(first, 16)
      for (let glyph = from; glyph <= Number.parseInt(last, 16); glyph += 1)
        glyphs.set(glyph, String.fromCodePoint((fromHex(text).codePointAt(0) ?? 0) + glyph - from))
    }
  return glyphs
}

function fontsOf(page: string, objects: Objects): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const [, listed = ''] = /\/Font <<([\s\S]*?)>>/.exec(page) ?? []
  return new Map(
    [...listed.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const [, cmap = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? []
      return [name, glyphsOf(streamOf(objects.get(cmap) ?? ''))]
    }),
  )
}

function textOf(page: string, objects: Objects): string {
  const fonts = fontsOf(page, objects)
  const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(page) ?? []
  let font: ReadonlyMap<number, string> = new Map()
  let text = ''
  for (const [, name, hex] of streamOf(objects.get(contents) ?? '').matchAll(
    /\/(\w+) [\d.]+ Tf|<([\dA-F]+)>/gi,
  )) {
    if (name !== undefined) font = fonts.get(name) ?? new Map()
    else
      for (const glyph of (hex ?? '').match(/.{4}/g) ?? []) text += font.get(Number.parseInt(glyph, 16)) ?? ''
  }
  return withoutSpaces(text)
}

/** A text without spaces: a PDF does not say where they are. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/[\s\u200B\u2060\u2066-\u2069]+/gu, '')
}

/** Reads what Chromium prints, sheet by sheet, in order. */
export function readPdf(pdf: Buffer): readonly Sheet[] {
  const objects = objectsOf(pdf)
  const all = [...objects.values()].find((body) => /\/Type \/Pages\b/.test(body)) ?? ''
  const [, kids = ''] = /\/Kids \[([^\]]*)\]/.exec(all) ?? []
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => {
    const page = objects.get(id) ?? ''
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
    return {
      width: Math.round(Number(width)),
      height: Math.round(Number(height)),
      text: textOf(page, objects),
    }
  })
}
