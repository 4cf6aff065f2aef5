import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Finding } from '../../content/checks/finding.ts'
import { compile } from '../../content/compile/compile.ts'
import { rulesOf } from '../../content/content.ts'
import { folderNames } from '../../content/read/folders.ts'
import { ContentError, tell, type Problem } from '../../content/read/problem.ts'
import { placed, readSheet } from '../../content/read/read.ts'
import { staleGenerated } from '../../content/tools/editor/generated.ts'
import { told } from '../../content/tools/cli/told.ts'
import type { Question } from '../../content/questions.ts'
import { unasked, unread } from './asked.ts'
import { alwaysExcluded } from './always-excluded.ts'
import { lostWithoutStatus, wrongExamples } from './check-rules.ts'
import { neverPossible } from './never-possible.ts'
import { othersCases } from './others-cases.ts'
import { unaskedNo } from './unasked-no.ts'
import { unheardCalls } from './unheard-calls.ts'
import { idle } from './idle.ts'

const { values } = parseArgs({ options: { publication: { type: 'boolean' } } })

const root = process.cwd()
const vocabulary = 'content/questions.ts'

function placedIn(findings: readonly Finding[]): readonly Problem[] {
  return findings.flatMap((finding) => {
    const sheet = readSheet(root, finding.file, () => undefined)
    return sheet ? placed(sheet, [finding]) : []
  })
}

/** A remark about a question, where the vocabulary holds it. */
function ofQuestion(question: Question, message: string): Problem {
  const lines = readFileSync(new URL(`../../${vocabulary}`, import.meta.url), 'utf8').split('\n')
  const line = lines.findIndex(
    (text) => text.startsWith(`  ${question}:`) || text.startsWith(`  '${question}':`),
  )
  return { file: vocabulary, line: line + 1, path: question, message }
}

const counted = (things: object, noun: string, plural = `${noun}s`): string => {
  const count = Object.keys(things).length
  return `${count} ${count > 1 ? plural : noun}`
}

told(() => {
  const { content, warnings } = compile(root, new Date().toISOString().slice(0, 10), values.publication)
  const errors = placedIn([
    ...wrongExamples(content),
    ...lostWithoutStatus(content),
    ...alwaysExcluded(content),
    ...unaskedNo(content),
    ...othersCases(content),
    ...unheardCalls(content),
    ...neverPossible(content),
  ])
  if (errors.length > 0) throw new ContentError(errors)
  const lines = [
    ...[
      ...warnings,
      ...unasked.map((question) =>
        ofQuestion(
          question,
          'aucun parcours ne pose cette question ; posez-la dans un fichier de machines/parcours/',
        ),
      ),
      ...idle(rulesOf(content)),
      ...unread(content).map((question) =>
        ofQuestion(
          question,
          'rien ne lit la réponse : ni fiche, ni acteur, ni étape ; ajoutez un critère, par exemple sous « publics » d’une fiche',
        ),
      ),
    ].map(tell),
    ...staleGenerated(root).map(
      (file) => `${file} : ce fichier n’est plus à jour ; lancez npm run content:schemas`,
    ),
  ]
  for (const line of lines) console.log(`à revoir   ${line}`)
  const drafts = folderNames.flatMap((name) => Object.keys(content.brouillons[name]))
  console.log(
    `Le contenu est bon : ${[
      counted(content.fiches, 'fiche'),
      counted(content.acteurs, 'acteur'),
      counted(content.opco, 'OPCO', 'OPCO'),
      counted(content.baremes, 'barème'),
      counted(content.glossaire, 'terme'),
      counted(drafts, 'brouillon'),
    ].join(', ')} ; ${lines.length} à revoir.`,
  )
})
