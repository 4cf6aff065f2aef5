import { fileURLToPath } from 'node:url'
import { readSearchable } from '../../content/compile/read-searchable.ts'
import { openSearch } from '../recherche/open-search.ts'
import { readInput, refuse, respond } from './io.ts'
import { readQuery } from './query.ts'
import { resultsFor } from './results.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

const input = await readInput('{"requete": "mal au dos", "langue": "fr"}')
if (!input.ok) refuse(input.erreur)
else {
  const read = readQuery(input.value)
  if (read.ok) {
    const { requete, langue } = read.query
    const searchable = await readSearchable(root, langue, new Date().toISOString().slice(0, 10))
    respond(resultsFor(requete, openSearch(searchable, langue)))
  } else refuse(read.erreur)
}
