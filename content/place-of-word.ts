/** Where a word first stands alone in a text, letters and figures apart; -1 when it does not. */
export function placeOfWord(text: string, word: string): number {
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
  const found = new RegExp(String.raw`(^|[^\p{L}\d])${literal}(?![\p{L}\d])`, 'u').exec(text)
  return found === null ? -1 : found.index + (found[1] ?? '').length
}
