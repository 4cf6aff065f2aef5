import { readFileSync } from 'node:fs'
import { inject } from 'vitest'
import type { Content } from '../../content/content.ts'

/** The real content, checked, as it was compiled when the tests began. */
export const content = JSON.parse(readFileSync(inject('contentFile'), 'utf8')) as Content
