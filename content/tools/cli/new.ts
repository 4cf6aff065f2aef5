import { parseArgs } from 'node:util'
import { writeGenerated } from '../editor/generated.ts'
import { kinds, start, type Kind } from '../drafts/new.ts'
import { told } from './told.ts'

const usage = `Usage : npm run content:new -- <${Object.keys(kinds).join(' | ')}> <identifiant> [--genre <genre> --titre "<titre>"]`

function isKind(text: string | undefined): text is Kind {
  return text !== undefined && Object.hasOwn(kinds, text)
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { genre: { type: 'string' }, titre: { type: 'string' } },
})
const [kind, id, ...rest] = positionals
const root = process.cwd()

told(() => {
  if (!isKind(kind) || id === undefined || rest.length > 0) {
    console.error(usage)
    process.exitCode = 1
    return
  }
  const { ok, lines } = start(root, { kind, id, ...values, today: new Date().toISOString().slice(0, 10) })
  for (const line of lines) console.log(line)
  if (ok) writeGenerated(root)
  else process.exitCode = 1
})
