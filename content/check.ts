import { compile } from './compile.ts'
import { ContentError, tell } from './problem.ts'

try {
  const { content, warnings } = compile(process.cwd(), new Date().toISOString().slice(0, 10))
  for (const warning of warnings) console.log(`à revoir   ${tell(warning)}`)
  console.log(
    `Le contenu est bon : ${Object.keys(content.fiches).length} fiches, ${Object.keys(content.acteurs).length} acteurs, ${content.glossaire.length} termes.`,
  )
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  for (const problem of error.problems) console.error(`à corriger ${tell(problem)}`)
  process.exitCode = 1
}
