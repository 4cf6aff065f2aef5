import type { Regle } from '../../content/schema/bareme.ts'

/** The figures of a rule, by id; asking for one that it has not is a fault of ours and throws. */
export type Chiffres = (id: string) => Regle

/** Finds the figures of a rule by their id. */
export function chiffresDe(regles: readonly Regle[], ou: string): Chiffres {
  const byId = new Map(regles.map((regle) => [regle.id, regle]))
  return (id) => {
    const regle = byId.get(id)
    if (!regle) throw new Error(`No figure « ${id} » in ${ou}`)
    return regle
  }
}

/** The sentences of a rule, by id, with their {{blanks}} filled; an unknown id throws. */
export type Phrases = (id: string, blanks?: Readonly<Record<string, string>>) => string

/** Finds the sentences of a rule by their id. */
export function phrasesDe(phrases: Readonly<Record<string, string>> | undefined, ou: string): Phrases {
  return (id, blanks = {}) => {
    const phrase = phrases?.[id]
    if (phrase === undefined) throw new Error(`No sentence « ${id} » in ${ou}`)
    return phrase.replaceAll(/\{\{([\w-]+)\}\}/gu, (_, name: string) => blanks[name] ?? '')
  }
}
