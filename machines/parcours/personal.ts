import { fork, type Fork } from './etape.ts'

/** The title; who has none is asked about their health: support exists without it, and a title can be asked for. */
export const titre: Fork = fork('titre', { non: ['sante-declaree'], refuse: ['sante-declaree'] })

/** The title; with one, which disability: some help is made for one. */
export const titreEtHandicap: Fork = fork('titre', { oui: ['handicap'], 'en-cours': ['handicap'] })

/** Health calls for a training with a care team (guide, L540). */
export const appui: Fork = fork('appui-en-formation', { oui: '#medicalise' })
