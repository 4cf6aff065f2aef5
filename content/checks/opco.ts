import type { Content } from '../content.ts'
import { choicesOf } from '../questions.ts'
import { contentFolder, fileOf } from '../read/folders.ts'
import type { Report } from './finding.ts'

/** The OPCO that have a page are the answers to the question « opco »; each answer has its name in the catalogue. */
export function checkOpco({ catalogue, opco }: Content, error: Report): void {
  const answers = choicesOf('opco')
  for (const id of Object.keys(opco))
    if (!answers.includes(id))
      error(
        fileOf('opco', id),
        ['id'],
        `« ${id} » n’est pas une réponse à la question « opco » ; ajoutez-le dans content/questions.ts`,
      )
  for (const id of answers)
    if (catalogue[id]?.genre !== 'opco')
      error(
        `${contentFolder}/catalogue.yaml`,
        [],
        `il manque l’OPCO « ${id} » ; ajoutez : - { id: ${id}, genre: opco, titre: … }`,
      )
}
