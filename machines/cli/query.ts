import { languages, type Language } from '../../content/languages.ts'

/** What is looked for, and in which language. */
type Query = { readonly requete: string; readonly langue: Language }

type Reading = { readonly ok: true; readonly query: Query } | { readonly ok: false; readonly erreur: string }

/** The longest question that is read; the search screen takes no more. */
const longest = 200

const example = '{"requete": "mal au dos", "langue": "fr"}'

function refused(erreur: string): Reading {
  return { ok: false, erreur }
}

/** Checks what is looked for; what is wrong comes as one sentence that says where and what is accepted. */
export function readQuery(value: unknown): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(`Il faut un seul objet JSON, comme ${example}.`)
  const unknown = Object.keys(value).find((key) => key !== 'requete' && key !== 'langue')
  if (unknown !== undefined)
    return refused(`« ${unknown.slice(0, 60)} » n’est pas une clé ; clés acceptées : requete, langue.`)
  const { requete, langue = 'fr' } = value as { readonly requete?: unknown; readonly langue?: unknown }
  if (typeof requete !== 'string')
    return refused(`« requete » manque ou n’est pas un texte ; il faut un objet comme ${example}.`)
  if (requete.length > longest)
    return refused(`« requete » a ${requete.length} caractères ; il en faut ${longest} au plus.`)
  const spoken = languages.find((one) => one === langue)
  if (spoken === undefined)
    return refused(
      `« langue » n’est pas une langue du produit ; langues acceptées : ${languages.join(', ')}.`,
    )
  return { ok: true, query: { requete, langue: spoken } }
}
