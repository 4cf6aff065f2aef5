/** How long we wait by default, in ms: before asking « Êtes-vous toujours là ? », then for an answer to it. */
export const patience = { silence: 180_000, answer: 45_000 } as const
