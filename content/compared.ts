/** What « en-bref » says of a fiche, in the order in which screens list it. */
export const inBrief = [
  'pour-qui',
  'duree',
  'cout',
  'remuneration',
  'prescripteur',
  'decide',
  'delai',
] as const

/** What fiches are compared by beside whom they are for: a text of « en-bref », or what their sources do not say. */
export const compared = ['duree', 'cout', 'remuneration', 'prescripteur', 'delai'] as const
