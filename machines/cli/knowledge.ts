import { fileURLToPath } from 'node:url'
import { readKnowledge } from '../../content/compile/read-knowledge.ts'
import type { Knowledge } from '../../content/content.ts'

/** The rules and contacts of the content folder beside this program, checked. */
export function knowledgeNow(): Promise<Knowledge> {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
  return readKnowledge(root, new Date().toISOString().slice(0, 10))
}
