import { communesInsee } from '../../content/compile/communes-insee.ts'
import { bureaux } from '../../content/pages/bureaux.ts'
import { content } from './content.ts'

/** The offices that serve communes, by acteur, of the real content. */
export const localOffices = bureaux(content, communesInsee())
