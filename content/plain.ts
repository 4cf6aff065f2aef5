/** The digits that Arabic and Persian write. */
const easternDigit = /[\u0660-\u0669\u06F0-\u06F9]/gu

/** A text as it is compared: no capital, no accent, no ligature, digits as French writes them. */
export function plain(text: string): string {
  return text
    .replaceAll(easternDigit, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}
