/** Who reads a first step and calls: the person (or someone close to them), or a professional, who has their own numbers. */
export const audiences = ['beneficiaire', 'referent-handicap', 'employeur'] as const

/** Who reads a first step and calls. */
export type Audience = (typeof audiences)[number]
