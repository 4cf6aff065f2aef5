/** What fiches are compared by beside whom they are for: a text of « en-bref », or what their sources do not say. */
export const compared = ['duree', 'cout', 'remuneration', 'prescripteur', 'delai'] as const
