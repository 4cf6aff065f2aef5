import { fork, type Fork } from './etape.ts'

/** The title; who has none is asked about their health: support exists without it, and a title can be asked for. */
export const titre: Fork = fork('titre', { non: ['sante-declaree'], refuse: ['sante-declaree'] })
