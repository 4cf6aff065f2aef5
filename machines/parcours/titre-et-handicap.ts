import { fork, type Fork } from './etape.ts'
import { titled } from './titled.ts'
import { titre } from './titre.ts'

/** The title; with one, which disability: some help is made for one. */
export const titreEtHandicap: Fork = fork('titre', {
  ...titre.ways,
  ...titled('handicap'),
})
