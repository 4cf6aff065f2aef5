import type { Rules } from '../../content/content.ts'
import type { Carried } from './link.ts'
import { openAnswers, type Opened } from './open-link.ts'

/** What there is to say of a link, said of a file. */
const ofFile = { sante: 'fichier-sante', nouveau: 'fichier-nouveau' } as const

/** Opens a plan that was saved in a file, as a link is opened; what there is to say of it names the file. */
export function openFile({ trail, fiches }: Carried, rules: Rules): Opened {
  const opened = openAnswers(trail, fiches, rules)
  const { problem } = opened
  return problem === null ? opened : { ...opened, problem: { ...problem, kind: ofFile[problem.kind] } }
}
