import type { Finding } from '../../content/checks/finding.ts'
import type { Content } from '../../content/content.ts'
import { fileOf } from '../../content/read/folders.ts'
import { heardIn } from './heard.ts'

/** Steps that the unknown would call: their rule reads a question that their parcours never asks. */
export function unheardCalls({ parcours }: Pick<Content, 'parcours'>): readonly Finding[] {
  return Object.values(parcours).flatMap(({ id, etapes }) => {
    const heard = heardIn(id)
    return etapes.flatMap(({ quand }, etape) =>
      quand.flatMap((criteres, list) =>
        criteres.flatMap(({ question, 'sans-reponse': silent }, index) =>
          heard.has(question) || silent === 'exclut'
            ? []
            : [
                {
                  file: fileOf('parcours', id),
                  path: ['etapes', etape, 'quand', list, index],
                  message: `aucun écran de ce parcours ne demande « ${question} » : l’étape serait appelée pour tous ; ajoutez « sans-reponse: exclut »`,
                },
              ],
        ),
      ),
    )
  })
}
