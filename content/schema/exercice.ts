import { z } from 'zod'
import { reponses } from './rule.ts'
import { source } from './source.ts'
import { phrase } from './words.ts'

/** A case to practise orientation on: French only, for it is for professionals. */
const exercice = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'des minuscules sans accent, des chiffres et des tirets')
    .describe('L’identifiant du cas, court ; il ne change jamais.'),
  nom: phrase.describe('La personne, en quelques mots : « Franck, carreleur en arrêt de travail ».'),
  recit: z
    .array(phrase)
    .min(3)
    .max(5)
    .describe('Son histoire, dans nos mots : 3 à 5 phrases, une par ligne.'),
  reponses,
  attendu: z
    .array(z.string())
    .min(1)
    .describe('Les fiches qu’il faut proposer à cette personne, par identifiant du catalogue.'),
  piege: z
    .array(z.string())
    .min(1)
    .describe('Les fiches auxquelles on pourrait penser, et qui ne sont pas pour cette personne.'),
  pourquoi: z
    .array(phrase)
    .min(2)
    .max(4)
    .describe('Le raisonnement, dans nos mots : 2 à 4 phrases, une par ligne.'),
  source: source.describe('Les lignes d’où vient le raisonnement.'),
})

/** A case to practise orientation on. */
export type Exercice = z.infer<typeof exercice>

/** Every case to practise on, in order. */
export const exercices = z.array(exercice)
