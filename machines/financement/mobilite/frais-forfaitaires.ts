import { euros, nombre } from '../reponse.ts'
import { countLine, ensure, joursDe, semaine, type Part } from './compte.ts'
import type { Zone } from './zones.ts'

/** The amount that goes with a convention, inside one of these zones or outside them all; both ends where money and union differ. */
export function forfaitSelonConvention(zone: Zone, ...others: readonly Zone[]): Part {
  return {
    besoins: () => ['convention', 'pays'],
    frais: [],
    compte: ({ chiffre, demande, dans }) => {
      const convention = ensure(demande.convention, 'convention')
      const inside = chiffre(`${convention}-${zone}`)
      const outside = chiffre(`${convention}-ailleurs`)
      const doubtful = zone === 'zone-euro' && dans('euro-hors-union')
      const regles = doubtful ? [inside, outside] : [[zone, ...others].some(dans) ? inside : outside]
      const amounts = regles.flatMap(({ valeur, 'valeur-max': max = valeur }) => [valeur, max])
      const [min, max] = [Math.min(...amounts), Math.max(...amounts)]
      const calcul = max > min ? `forfait de ${euros(min)} ou ${euros(max)}` : `forfait de ${euros(min)}`
      const selon = doubtful ? undefined : regles[0]
      const { libelle } = inside
      return [countLine({ id: 'frais-apprenti', libelle, min, max, calcul, regles, selon })]
    },
  }
}

/** So many euros for each week begun, up to a cap. */
export const semainesCommencees: Part = {
  besoins: ({ ultramarin }) => (ultramarin ? ['duree'] : ['convention', 'duree']),
  frais: [],
  compte: ({ chiffre, demande }) => {
    const which = demande.ultramarin ? 'ultramarin' : ensure(demande.convention, 'convention')
    const [parSemaine, plafond] = [chiffre(`semaine-${which}`), chiffre(`plafond-${which}`)]
    const count = Math.ceil(joursDe(demande) / semaine)
    const asked = count * parSemaine.valeur
    const plafonne = asked > plafond.valeur
    const calcul = `${nombre(count)} ${count > 1 ? 'semaines commencées' : 'semaine commencée'} × ${euros(parSemaine.valeur)}`
    return [
      countLine({
        id: 'frais-apprenti',
        libelle: parSemaine.libelle,
        min: Math.min(asked, plafond.valeur),
        calcul: plafonne ? `${calcul}, plafonné à ${euros(plafond.valeur)}` : calcul,
        plafonne,
        regles: [parSemaine, plafond],
      }),
    ]
  },
}
