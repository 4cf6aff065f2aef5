import { createContext } from 'react'

/** Whether whoever reads writes rather than calls: addresses and sites, where a relay is found, stand before numbers. */
export const WritesContext = createContext(false)
