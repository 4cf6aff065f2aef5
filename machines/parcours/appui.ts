import { fork, type Fork } from './etape.ts'

/** Health calls for a training with a care team (guide, L540). */
export const appui: Fork = fork('appui-en-formation', { oui: '#medicalise' })
