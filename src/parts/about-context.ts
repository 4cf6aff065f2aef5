import { createContext } from 'react'

/** Whom a screen of a visit speaks of, in the words that were chosen; null when it is the reader, or nobody yet. */
export const AboutContext = createContext<string | null>(null)
