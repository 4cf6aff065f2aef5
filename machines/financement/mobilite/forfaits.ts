import type { Regle } from '../../../content/schema/bareme.ts'
import { coefficient, euros } from '../reponse.ts'
import { countLine, ensure, joursDe, semaine, type Compte, type Contexte, type Part } from './compte.ts'
import type { Zone } from './zones.ts'

function duForfait(regle: Regle): readonly Compte[] {
  return [
    countLine({
      id: 'forfait-organisation',
      libelle: regle.libelle,
      min: regle.valeur,
      calcul: `forfait de ${euros(regle.valeur)}`,
      regles: [regle],
    }),
  ]
}

/** The same amount for every stay. */
export const forfait: Part = {
  besoins: () => [],
  frais: [],
  compte: ({ chiffre }) => duForfait(chiffre('forfait')),
}

/** One amount inside a zone, another outside. */
export function forfaitSelonZone(zone: Zone): Part {
  return {
    besoins: () => ['pays'],
    frais: [],
    compte: ({ chiffre, dans }) => duForfait(chiffre(dans(zone) ? `forfait-${zone}` : 'forfait-ailleurs')),
  }
}

/** One amount up to the baccalauréat, another above. */
export const forfaitSelonNiveau: Part = {
  besoins: () => ['niveau'],
  frais: [],
  compte: ({ chiffre, demande }) =>
    duForfait(chiffre(ensure(demande.niveau, 'niveau') === 'post-bac' ? 'forfait-post-bac' : 'forfait-bac')),
}

/** The amounts that a duration may give, lowest first, and the figures that decided. */
function tranches({ chiffre, demande }: Contexte): readonly [readonly Regle[], readonly Regle[]] {
  const jours = joursDe(demande)
  const long = chiffre('seuil-long-en-jours')
  if (jours < chiffre('seuil-moyen').valeur * semaine) return [[chiffre('forfait-court')], []]
  if (jours < long.valeur) return [[chiffre('forfait-moyen')], []]
  if (jours > (long['valeur-max'] ?? long.valeur)) return [[chiffre('forfait-long')], []]
  return [[chiffre('forfait-moyen'), chiffre('forfait-long')], [long]]
}

/** Afdas: by duration, more up to the baccalauréat; whether a second amount adds up is not known, so both are said. */
export const forfaitSelonDuree: Part = {
  besoins: () => ['duree', 'niveau'],
  frais: [],
  compte: (contexte) => {
    const { chiffre, demande } = contexte
    const [forfaits, seuils] = tranches(contexte)
    const majoration = chiffre('majoration-niveau')
    const majore = ensure(demande.niveau, 'niveau') !== 'post-bac'
    const facteur = majore ? 1 + majoration.valeur / 100 : 1
    const referent = chiffre('forfait-referent')
    const amounts = forfaits.map(({ valeur }) => valeur * facteur)
    const written = forfaits
      .map(({ valeur }) => (majore ? `${euros(valeur)} × ${coefficient(facteur)}` : euros(valeur)))
      .join(' ou ')
    return [
      countLine({
        id: 'forfait-organisation',
        libelle: forfaits[0]?.libelle ?? referent.libelle,
        min: Math.min(...amounts),
        max: Math.max(...amounts) + referent.valeur,
        calcul: `${written}, plus ${euros(referent.valeur)} si le forfait du référent s’ajoute`,
        selon: forfaits.length === 1 ? forfaits[0] : undefined,
        regles: [...forfaits, ...seuils, ...(majore ? [majoration] : []), referent],
      }),
    ]
  },
}
