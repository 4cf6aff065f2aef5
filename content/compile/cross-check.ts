import { checkAccueil } from '../checks/accueil.ts'
import { acronymFaults } from '../checks/acronyms.ts'
import { checkArrondissements } from '../checks/arrondissements.ts'
import { checkActeurs } from '../checks/acteurs.ts'
import { checkAppeler } from '../checks/appeler.ts'
import { checkDates } from '../checks/dates.ts'
import { checkDire } from '../checks/dire.ts'
import { checkEcheances } from '../checks/echeances.ts'
import { checkEnBref } from '../checks/en-bref.ts'
import { checkExercices } from '../checks/exercices.ts'
import { checkFigures } from '../checks/figures.ts'
import type { Finding, Report } from '../checks/finding.ts'
import { checkFacts } from '../checks/facts.ts'
import { checkLength } from '../checks/length.ts'
import { checkMotsConseil } from '../checks/mots-conseil.ts'
import { checkNames } from '../checks/names.ts'
import { checkOpco } from '../checks/opco.ts'
import { checkReferences } from '../checks/references.ts'
import { checkReserved } from '../checks/reserved.ts'
import { checkScreens } from '../checks/screens.ts'
import { checkSources } from '../checks/sources.ts'
import { eachText } from '../checks/texts.ts'
import { checkTranslations } from '../checks/translations.ts'
import { wordingFaults } from '../checks/wording.ts'
import type { Content } from '../content.ts'
import { draftFolder } from '../read/folders.ts'
import type { Problem } from '../read/problem.ts'
import { placed, type Blank, type Sheet } from '../read/read.ts'
import { blankMark } from '../schema/words.ts'

type Sheets = Readonly<Record<string, Sheet>>
type Found = { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] }
type When = {
  readonly today: string
  /** Whether what is checked is about to be published: a review date that has passed is then an error. */
  readonly publication: boolean
}

function isDraft(file: string): boolean {
  return file.startsWith(`${draftFolder}/`)
}

/** Looks at every text; what is left to write is told once, as such. */
function checkTexts(content: Content, error: Report): void {
  const unglossed = acronymFaults(content)
  eachText(content, (texte) => {
    if (texte.text.includes(blankMark)) return
    for (const fault of [...wordingFaults(texte), ...unglossed(texte)]) error(texte.file, texte.path, fault)
  })
}

/** What to do with a blank, once one knows what to write. */
const toDo: Readonly<Record<Blank['kind'], (ask: string) => string>> = {
  text: (ask) => `il reste à écrire : ${ask} Mettez votre texte à la place de « ${blankMark} … ».`,
  value: (ask) =>
    `il reste à choisir : ${ask} Complétez la ligne, puis effacez cette remarque depuis le « # ».`,
  group: (ask) =>
    `il reste à compléter : ${ask} Complétez les lignes qui suivent, puis effacez cette ligne de remarque.`,
}

function blanksOf(sheets: Sheets): readonly Problem[] {
  return Object.values(sheets).flatMap(({ file, blanks }) =>
    blanks.map(({ line, ask, kind }) => ({ file, line, path: '', message: toDo[kind](ask) })),
  )
}

/** Findings with their lines, file by file: each file is read again once. */
function placedIn(sheets: Sheets, findings: readonly Finding[]): readonly Problem[] {
  const files = new Map<string, Finding[]>()
  for (const finding of findings) {
    const found = files.get(finding.file)
    if (found) found.push(finding)
    else files.set(finding.file, [finding])
  }
  return [...files].flatMap(([file, found]) => {
    const sheet = sheets[file]
    return sheet ? placed(sheet, found) : found.map(({ message }) => ({ file, path: '', message }))
  })
}

function byPlace(one: Problem, other: Problem): number {
  return one.file.localeCompare(other.file) || (one.line ?? 0) - (other.line ?? 0)
}

/**
 * Checks what no single file can: links between files, names, dates, acronyms, figures, languages.
 * In a draft, which nobody is shown, what is wrong is a warning.
 */
export function crossCheck(content: Content, sheets: Sheets, when: When): Found {
  const findings: { readonly errors: Finding[]; readonly warnings: Finding[] } = { errors: [], warnings: [] }
  const warning: Report = (file, path, message) => void findings.warnings.push({ file, path, message })
  const error: Report = (file, path, message) =>
    isDraft(file) ? warning(file, path, message) : void findings.errors.push({ file, path, message })

  checkNames(content, error)
  checkReferences(content, error)
  checkExercices(content, error)
  checkMotsConseil(content, error)
  checkActeurs(content, error)
  checkAccueil(content, error)
  checkArrondissements(content, error)
  checkAppeler(content, error)
  checkOpco(content, error)
  checkSources(content, error)
  checkTexts(content, error)
  checkFigures(content, error)
  checkScreens(content, error, (file, paths) => sheets[file]?.linesOf(paths) ?? [])
  checkDates(content, { error, warning }, when)
  checkEcheances(content, error)
  checkTranslations(content, error)
  checkLength(content, error)
  checkFacts(content, error)
  checkReserved(content, error)
  checkEnBref(content, error)
  checkDire(content, error)

  const blanks = blanksOf(sheets)
  const sorted = (list: readonly Finding[], drafts: boolean): readonly Problem[] =>
    [...placedIn(sheets, list), ...blanks.filter(({ file }) => isDraft(file) === drafts)].toSorted(byPlace)
  return { errors: sorted(findings.errors, false), warnings: sorted(findings.warnings, true) }
}
