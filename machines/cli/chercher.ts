import { fileURLToPath } from 'node:url'
import { readSearchable } from '../../content/compile/read-searchable.ts'
import { writeCommunes } from '../../content/compile/communes-insee.ts'
import { readCommunes } from '../../content/lieux/communes.ts'
import { askAnywhere } from '../recherche/ask-anywhere.ts'
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
    const communes = readCommunes(writeCommunes())
    respond(
      resultsFor(
        requete,
        askAnywhere(searchable, openSearch(searchable, langue), () => communes),
      ),
    )
  } else refuse(read.erreur)
}
