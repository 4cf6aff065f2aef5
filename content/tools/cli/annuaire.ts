import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { importAnnuaire } from '../annuaire/import.ts'
import { ContentError } from '../../read/problem.ts'

const usage = `Usage : npm run annuaire -- <fichier.json> [--essai]
Le fichier est un export JSON de l’annuaire de l’administration (jeu de données api-lannuaire-administration).
--essai : dit ce qui changerait, sans rien écrire.`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { essai: { type: 'boolean', default: false } },
})
const [file, ...rest] = positionals
if (file === undefined || rest.length > 0) {
  console.error(usage)
  process.exitCode = 1
} else if (!existsSync(file)) {
  console.error(`refusé   ${file} : ce fichier n’existe pas\n${usage}`)
  process.exitCode = 1
} else
  try {
    const today = new Date().toISOString().slice(0, 10)
    const { ok, lines } = importAnnuaire(process.cwd(), {
      file,
      text: readFileSync(file, 'utf8'),
      today,
      essai: values.essai,
    })
    for (const line of lines) console.log(line)
    if (!ok) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
