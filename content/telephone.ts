/** A French number as people read it (« 03 20 10 43 60 », « 0 800 11 10 09 », « 39 49 »), however it is written; undefined when it is not one. */
export function readTelephone(text: string): string | undefined {
  const dialled = text.replaceAll(/[\s.\-()/]/g, '').replace(/^(?:\+|00)33(?:0(?=\d{9}$))?/, '0')
  const pairs = (digits: string): string => digits.match(/\d\d/g)?.join(' ') ?? ''
  if (/^08\d{8}$/.test(dialled)) return `0 ${dialled.slice(1, 4)} ${pairs(dialled.slice(4))}`
  if (/^0[1-79]\d{8}$/.test(dialled) || /^[13]\d{3}$/.test(dialled)) return pairs(dialled)
  return /^11\d$/.test(dialled) ? dialled : undefined
}

/** A French number as machines write it: « +33320104360 »; a short number stays as it is dialled. */
export function dialTelephone(telephone: string): string {
  const dialled = telephone.replaceAll(/\s/g, '')
  return dialled.length === 10 ? `+33${dialled.slice(1)}` : dialled
}
