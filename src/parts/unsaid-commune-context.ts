import { createContext } from 'react'

/** The acteurs whose office depends on the commune, while it is not known and one may say it. */
export const UnsaidCommuneContext = createContext<ReadonlySet<string>>(new Set())
