/** The stages of the guide, in the order a person goes through them. */
export const stages = ['remobilisation', 'preparation', 'formation', 'emploi'] as const

/** A stage of the guide. */
export type Stage = (typeof stages)[number]

/** When a step happens, seen from the training. */
export const moments = ['avant', 'pendant', 'apres'] as const

/** When a step happens, seen from the training. */
export type Moment = (typeof moments)[number]
