import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { kinds, startDraft, type Kind, type Started } from '../drafts/start-draft.ts'
import { startQuestion } from '../drafts/new-question.ts'
import { told } from './told.ts'

const usage = [
  `Usage : npm run content:new -- <${Object.keys(kinds).join(' | ')}> <identifiant> [--genre <genre> --titre "<titre>"]`,
  '        npm run content:new -- question <identifiant> [--reponses oui,non]',
].join('\n')

function isKind(text: string | undefined): text is Kind {
  return text !== undefined && Object.hasOwn(kinds, text)
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    genre: { type: 'string' },
    titre: { type: 'string' },
    reponses: { type: 'string', default: 'oui,non' },
  },
})
const [kind, id, ...rest] = positionals
const root = process.cwd()

function asked(): Started {
  if (id === undefined || rest.length > 0) return { ok: false, lines: [usage] }
  if (kind === 'question') return startQuestion(root, { id, reponses: values.reponses.split(',') })
  if (!isKind(kind)) return { ok: false, lines: [usage] }
  const { genre, titre } = values
  return startDraft(root, { kind, id, genre, titre, today: new Date().toISOString().slice(0, 10) })
}

told(() => {
  const { ok, lines } = asked()
  for (const line of lines) console[ok ? 'log' : 'error'](line)
  if (!ok) process.exitCode = 1
  // The vocabulary that this program has read may just have changed: another program writes what comes from it.
  else spawnSync(process.execPath, [fileURLToPath(new URL('schemas.ts', import.meta.url))], { cwd: root })
})
