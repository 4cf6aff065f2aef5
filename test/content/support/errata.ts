/** What a source says and we must not repeat; `scope` is a fiche's id, everywhere without it. */
export type Guard = { readonly id: string; readonly pattern: RegExp; readonly scope?: string }

/** The errors of the sources that a text can be caught repeating. */
export const guards: readonly Guard[] = [
  { id: 'E01', pattern: /800\s*(?:€|euros?)\s*(?:\/|par)\s*mois/iu },
  { id: 'E02', pattern: /moins\s*de\s*15\s*%/iu },
  { id: 'E16', pattern: /POEI\s*est\s*une\s*modalit[ée]/iu },
  { id: 'E22', scope: 'objectif-parcours-pro', pattern: /formation\s*th[ée]orique/iu },
  { id: 'E23', scope: 'aides-fiphfp', pattern: /M[ée]todia/iu },
  { id: 'E25', pattern: /Groupements?\s*d['’]\s*Entreprises\s*pour\s*l['’]\s*Insertion/iu },
  { id: 'E27', pattern: /Garantie\s*Jeunes/iu },
  { id: 'E32', pattern: /handicap\s*ne\s*leur\s*permet\s*pas/iu },
  { id: 'U02', pattern: /idf\.avenir-actifs\.org/iu },
  { id: 'U04', pattern: /Mamobilite62/iu },
  { id: 'U05', pattern: /pole-emploi\.fr/iu },
  { id: 'U06', pattern: /Lien%20n/iu },
  { id: 'S02', pattern: /auth\/realms\/audience-externe/iu },
  { id: 'S12', pattern: /OPCO\s*EP[\s\S]{0,120}Fafsea/iu },
  { id: 'X04', pattern: /Une\s*image\s*contenant/iu },
]
