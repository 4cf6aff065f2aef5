import { depassees, isWhole, type Champ, type Valeurs } from './champ.ts'

/** What a link says that cannot be kept: a key, and the text it was given. */
export type Faute = { readonly cle: string; readonly texte: string }

const version = 'v=1'
/** Characters that a link may have. */
const longest = 2_000

function cleDe({ id, cle = id }: Champ): string {
  return cle
}

function ecrite(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value)
}

function lue(champ: Champ, text: string): string | number | boolean | undefined {
  switch (champ.genre) {
    case 'choix':
    case 'pays':
      return champ.choix.find((one) => one === text)
    case 'case':
      return text === 'oui' ? true : text === 'non' ? false : undefined
    case 'nombre': {
      if (!/^\d+(?:\.\d+)?$/u.test(text)) return undefined
      const value = Number(text)
      const whole = !isWhole(champ.unite) || Number.isInteger(value)
      return whole && depassees(champ, value) === null ? value : undefined
    }
  }
}

/** A request as the fragment of an address, without its `#`: `v=1&opco=afdas&pays=PT`. */
export function writeLink(valeurs: Valeurs, champs: readonly Champ[]): string {
  const pairs = champs.flatMap((champ) => {
    const value = valeurs[champ.id]
    return value === undefined ? [] : [`${cleDe(champ)}=${ecrite(value)}`]
  })
  return [version, ...pairs].join('&')
}

/** Reads a fragment: the values that will do, and those that will not. */
export function readLink(
  text: string,
  champs: readonly Champ[],
): { readonly valeurs: Valeurs; readonly fautes: readonly Faute[] } {
  const [first = '', ...pairs] = text.slice(0, longest).split('&')
  if (first !== version) {
    const [cle = '', given = ''] = first.split('=')
    return { valeurs: {}, fautes: [{ cle, texte: given }] }
  }
  const read = pairs
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [cle = '', ...rest] = pair.split('=')
      const texte = rest.join('=')
      const champ = champs.find((one) => cleDe(one) === cle)
      return { cle, texte, id: champ?.id ?? '', value: champ && lue(champ, texte) }
    })
  return {
    valeurs: Object.fromEntries(read.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]]))),
    fautes: read.flatMap(({ cle, texte, value }) => (value === undefined ? [{ cle, texte }] : [])),
  }
}
