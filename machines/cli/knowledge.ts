import { fileURLToPath } from 'node:url'
import { compile } from '../../content/compile.ts'
import { knowledgeOf, type Knowledge } from '../../content/content.ts'

/** The rules and contacts of the content folder beside this program, checked. */
export function knowledgeNow(): Knowledge {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
  return knowledgeOf(compile(root, new Date().toISOString().slice(0, 10)).content)
}
