import { audiences } from '../../../content/audiences.ts'
import { choicesOf, unknown } from '../../../content/questions.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'

/** Every place one can say one lives in, and none. */
export const departements = [...choicesOf('departement'), unknown]

/** Those who read a first step: of each audience, in each place, the rest unknown. */
export const readers: readonly Facts[] = audiences.flatMap((profil) =>
  departements.map((departement) => ({ profil, departement })),
)

/** The same people, who say more: what an acteur's own rules and the rows read. */
export const tellingReaders: readonly Facts[] = readers.flatMap((reader) =>
  reader.profil === 'beneficiaire'
    ? [...choicesOf('statut'), unknown].flatMap((statut) =>
        ['oui', 'non'].flatMap((titre) =>
          ['16-25', '30-44'].map((age) => ({ ...reader, statut, titre, age, cadre: titre })),
        ),
      )
    : [reader, { ...reader, opco: 'ocapiat' }, { ...reader, opco: 'afdas' }],
)
