import { parseArgs } from 'node:util'
import { compile } from '../../compile/compile.ts'
import { folderNames } from '../../read/folders.ts'
import { staleGenerated } from '../editor/generated.ts'
import { tell } from '../../read/problem.ts'
import { told } from './told.ts'

const { values } = parseArgs({ options: { publication: { type: 'boolean' } } })

const root = process.cwd()
const count = (things: object): number => Object.keys(things).length

told(() => {
  const { content, warnings } = compile(root, new Date().toISOString().slice(0, 10), values.publication)
  const lines = [
    ...warnings.map(tell),
    ...staleGenerated(root).map(
      (file) => `${file} : ce fichier n’est plus à jour ; lancez npm run content:schemas`,
    ),
  ]
  for (const line of lines) console.log(`à revoir   ${line}`)
  const drafts = folderNames.reduce((total, name) => total + count(content.brouillons[name]), 0)
  console.log(
    `Le contenu est bon : ${count(content.fiches)} fiches, ${count(content.acteurs)} acteurs, ${count(content.opco)} OPCO, ${count(content.baremes)} barèmes, ${content.glossaire.length} termes, ${drafts} brouillons ; ${lines.length} à revoir.`,
  )
})
