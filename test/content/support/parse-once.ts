import type * as Yaml from 'yaml'
import { vi } from 'vitest'

// A planted tree differs from the real content by a file or two: the others are parsed once for all the tests.
vi.mock(import('yaml'), async (original) => {
  const yaml = await original()
  const known = new Map<string, ReturnType<typeof Yaml.parseDocument>>()
  const parseOnce = (text: string, options?: Parameters<typeof Yaml.parseDocument>[1]) => {
    if (options && 'lineCounter' in options) return yaml.parseDocument(text, options)
    const document = known.get(text) ?? yaml.parseDocument(text, options)
    known.set(text, document)
    return document
  }
  return { ...yaml, parseDocument: parseOnce as typeof yaml.parseDocument }
})
