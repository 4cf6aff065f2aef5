import { z } from 'zod'
import { pictogrammes } from '../pictogrammes.ts'
import { fait, ressource } from './source.ts'
import { everywhere } from './words.ts'

/** What decides access for who comes from elsewhere, speaks little French or cannot phone: one theme. */
export const themeAcces = z.strictObject({
  id: z.string().describe('L’identifiant du thème.'),
  image: z.enum(pictogrammes).describe('Son image, en version simplifiée.'),
  titre: everywhere.describe('La question que se pose la personne, ou ce qu’elle dit.'),
  phrases: z.array(everywhere).min(1).describe('Ce qu’elle doit savoir et faire, une idée par ligne.'),
  contacts: z.array(z.string()).describe('Qui contacter : des acteurs, par identifiant.'),
  ressources: z.array(ressource).min(1).describe('Les pages utiles.'),
  faits: z.array(fait).min(1).describe('D’où viennent les faits : des pages publiques, datées.'),
})

/** One theme of access. */
export type ThemeAcces = z.infer<typeof themeAcces>

/** Every theme of access, in order. */
export const acces = z.array(themeAcces)
