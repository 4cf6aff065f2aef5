/** A French number as people read it (« 03 20 10 43 60 », « 0 800 11 10 09 », « 39 49 »), however it is written; undefined when it is not one. */
export function readTelephone(text: string): string | undefined {
  const digits = text.replaceAll(/[\s.\-()/]/g, '').replace(/^(?:\+|00)33(?:0(?=\d{9}$))?/, '0')
  const pairs = (one: string): string => one.match(/\d\d/g)?.join(' ') ?? ''
  if (/^08\d{8}$/.test(digits)) return `0 ${digits.slice(1, 4)} ${pairs(digits.slice(4))}`
  if (/^0[1-79]\d{8}$/.test(digits) || /^[13]\d{3}$/.test(digits)) return pairs(digits)
  return /^11\d$/.test(digits) ? digits : undefined
}

/** A number as it is dialled: its digits together. */
export function dialled(telephone: string): string {
  return telephone.replaceAll(/\s/g, '')
}

/** A French number as machines write it: « +33320104360 »; a short number stays as it is dialled. */
export function dialTelephone(telephone: string): string {
  const digits = dialled(telephone)
  return digits.length === 10 ? `+33${digits.slice(1)}` : digits
}
