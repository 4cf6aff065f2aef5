/** A step of a procedure: who acts, and what they do. */
export type Etape = { readonly qui: string; readonly action: string }

/** A step in its lanes: from one to another when it is not sure who acts. */
export type Place = {
  readonly etape: Etape
  readonly from: number
  readonly to: number
  readonly sure: boolean
}

const doubt = /\s*\(à vérifier\)$/u

function bare(name: string): string {
  return name.toLowerCase().replaceAll('\u00A0', ' ').trim()
}

/** Whether « l’organisme » names the lane « L’organisme de formation ». */
function names(short: string, lane: string): boolean {
  return bare(lane) === bare(short) || bare(lane).startsWith(`${bare(short)} `)
}

/** The roles of a procedure in the order in which they first act, and where each step stands among them. */
export function couloirs(etapes: readonly Etape[]): {
  readonly roles: readonly string[]
  readonly places: readonly Place[]
} {
  const roles = [...new Set(etapes.filter(({ qui }) => !doubt.test(qui)).map(({ qui }) => qui))]
  const places = etapes.map((etape): Place => {
    const named = etape.qui.replace(doubt, '').split(/, | ou /u)
    const found = roles.flatMap((role, index) => (named.some((one) => names(one, role)) ? [index] : []))
    const [from = 0, to = roles.length - 1] = [found[0], found.at(-1)]
    return { etape, from, to, sure: !doubt.test(etape.qui) && found.length === 1 }
  })
  return { roles, places }
}
