import { wordingFaults } from '../../checks/wording.ts'
import { phrase } from '../../schema/words.ts'

/** A text typed in a terminal, with the signs and the spaces that the content is written with: « d'un nom » → « d’un nom ». */
export function asWritten(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/(?<=\p{L})'/gu, '’')
    .replaceAll(/"([^"]*)"/gu, '«$1»')
    .replaceAll(/« */gu, '« ')
    .replaceAll(/ *»/gu, ' »')
    .replaceAll(/ ?([:;!?])(?= |$)/gu, ' $1')
    .replaceAll('...', '…')
}

/** Why the check would refuse a title, in the words of the check. */
export function titleFaults(titre: string): readonly string[] {
  const { error } = phrase.safeParse(titre)
  if (error) return ['il est vide']
  return wordingFaults({ file: '', path: ['titre'], language: 'fr', text: titre })
}
