import type { Genre } from '../content.ts'

/** What an id may name, by the key that holds it: told when it names something else, offered when one types. */
export const genresOf = {
  fiche: { acteurs: ['acteur'], compensation: ['outil', 'dispositif'] },
  parcours: {
    tiers: ['acteur'],
    fiches: ['dispositif', 'outil'],
    financements: ['dispositif', 'outil', 'acteur', 'opco'],
    compensation: ['outil'],
  },
  'etape-avant': { acteurs: ['acteur'], fiche: ['dispositif', 'outil'] },
  'mots-courants': { vers: ['dispositif', 'outil', 'acteur', 'opco'] },
  exercice: { attendu: ['dispositif', 'outil'], piege: ['dispositif', 'outil'] },
  besoin: { acteurs: ['acteur'] },
  bareme: { opco: ['opco'] },
  terme: { lien: ['dispositif', 'outil', 'acteur', 'opco', 'bareme'] },
} as const satisfies Record<string, Record<string, readonly Genre[]>>
