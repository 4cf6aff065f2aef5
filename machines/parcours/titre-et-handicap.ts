import { fork, type Fork } from './etape.ts'

/** The title; with one, which disability: some help is made for one. */
export const titreEtHandicap: Fork = fork('titre', { oui: ['handicap'], 'en-cours': ['handicap'] })
