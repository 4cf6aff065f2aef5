import { parseArgs } from 'node:util'
import { compile } from '../compile.ts'
import { folderNames } from '../folders.ts'
import { ContentError, tell } from '../problem.ts'

const { values } = parseArgs({ options: { publication: { type: 'boolean' } } })

const count = (things: object): number => Object.keys(things).length

try {
  const { content, warnings } = compile(process.cwd(), new Date().toISOString().slice(0, 10), values.publication)
  for (const warning of warnings) console.log(`à revoir   ${tell(warning)}`)
  const drafts = folderNames.reduce((total, name) => total + count(content.brouillons[name]), 0)
  console.log(
    `Le contenu est bon : ${count(content.fiches)} fiches, ${count(content.acteurs)} acteurs, ${count(content.opco)} OPCO, ${count(content.baremes)} barèmes, ${content.glossaire.length} termes, ${drafts} brouillons ; ${warnings.length} à revoir.`,
  )
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  for (const problem of error.problems) console.error(`à corriger ${tell(problem)}`)
  console.error(`${error.problems.length} à corriger.`)
  process.exitCode = 1
}
