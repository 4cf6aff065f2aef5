import type { Regles } from '../../../content/pages/financement.ts'
import { unAn } from '../bornes.ts'
import {
  contrats,
  conventions,
  niveaux,
  readMobilite,
  tousLesFrais,
  type Champ as ChampRequis,
  type Frais,
  type Situation,
} from '../mobilite/demande.ts'
import { mobilite, type RegleMobilite } from '../mobilite/mobilite.ts'
import { besoinsDe, fraisUtiles } from '../mobilite/parts.ts'
import type { Lu, Reponse } from '../reponse.ts'
import { choix, coche, nombre, type Champ, type Formulaire, type Unite, type Valeurs } from './champ.ts'

/** What the form decides from, and how it speaks of costs. */
export type ReglesDuFormulaire = Regles['mobilite'] & Pick<RegleMobilite, 'mots'>

/** In place of an OPCO: all of them, side by side. */
export const tousLesOpco = 'tous'

/** A field as the rest of the form leaves it room: with weeks, the days that are left of a year. */
function bornee(champ: Champ, valeurs: Valeurs): Champ {
  const weeks = valeurs['semaines']
  if (champ.genre !== 'nombre' || champ.id !== 'jours' || typeof weeks !== 'number') return champ
  return { ...champ, limites: [0, Math.max(0, unAn - 7 * weeks)] }
}

/** The costs in euros; the others are counted. */
const unites: Readonly<Partial<Record<Frais, Unite>>> = {
  nuitees: 'nombre',
  repas: 'nombre',
  'heures-payees': 'heure',
}

function tous({ opco, pays }: Regles['mobilite']): readonly Champ[] {
  return [
    { ...choix('opco', 'qui', [tousLesOpco, ...Object.keys(opco)]), requis: true },
    choix('contrat', 'qui', contrats),
    choix('niveau', 'qui', niveaux),
    coche('ultramarin', 'qui'),
    coche('ieg', 'qui'),
    choix('convention', 'sejour', conventions),
    { genre: 'pays', id: 'pays', groupe: 'sejour', choix: Object.keys(pays.noms), requis: false },
    nombre('semaines', 'sejour', 'semaine'),
    nombre('jours', 'sejour', 'jour'),
    nombre('mois', 'sejour', 'mois'),
    ...tousLesFrais.map((frais) => nombre(frais, 'frais', unites[frais] ?? 'euro')),
  ]
}

/** The request that a form makes, for one OPCO. */
export function demandeDe(valeurs: Valeurs, opco: string, fields: readonly Champ[]): Record<string, unknown> {
  const kept = Object.fromEntries(
    fields.flatMap(({ id }) => (valeurs[id] === undefined ? [] : [[id, valeurs[id]]])),
  )
  const pick = (ids: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(ids.flatMap((id) => (kept[id] === undefined ? [] : [[id, kept[id]]])))
  const [duree, frais] = [pick(['semaines', 'jours']), pick(tousLesFrais)]
  return {
    simulateur: 'mobilite',
    ...pick(['contrat', 'convention', 'pays', 'niveau', 'ultramarin', 'ieg', 'mois']),
    opco,
    ...(Object.keys(duree).length > 0 ? { duree } : {}),
    ...(Object.keys(frais).length > 0 ? { frais } : {}),
  }
}

/** What the rules answer to a request, as the command does. */
export function answerMobilite(demande: unknown, { opco, ...rest }: ReglesDuFormulaire): Lu<Reponse> {
  const lue = readMobilite(demande, rest.pays)
  if (!lue.ok) return lue
  const rule = opco[lue.value.opco]
  if (!rule) throw new Error(`No OPCO « ${lue.value.opco} »`)
  return mobilite(lue.value, { opco: rule, ...rest })
}

function situationOf(valeurs: Valeurs): Situation {
  const frais = tousLesFrais.flatMap((one) => {
    const value = valeurs[one]
    return typeof value === 'number' ? [[one, value] as const] : []
  })
  return {
    ultramarin: valeurs['ultramarin'] === true,
    ieg: valeurs['ieg'] === true,
    frais: Object.fromEntries(frais),
  }
}

/** The fields that one OPCO's rule looks at: those it needs, and those that change what it says. */
function montres(valeurs: Valeurs, id: string, regles: Regles['mobilite']): readonly Champ[] {
  const rule = regles.opco[id]
  const all = tous(regles)
  if (!rule) return all.slice(0, 1)
  const needed = besoinsDe(situationOf(valeurs), rule)
  const needs = (champ: ChampRequis): boolean => needed.includes(champ)
  const has = (end: string): boolean => rule.mobilite.regles.some((regle) => regle.id.endsWith(end))
  const shown: Readonly<Record<string, boolean>> = {
    opco: true,
    contrat: needs('contrat') || rule.mobilite.contrats.length === 0,
    pays: true,
    ultramarin: has('-ultramarin'),
    ieg: has('-ieg'),
    semaines: needs('duree'),
    jours: needs('duree'),
    ...Object.fromEntries((['niveau', 'convention', 'mois'] as const).map((one) => [one, needs(one)])),
    ...Object.fromEntries(fraisUtiles(id).map((frais) => [frais, true])),
  }
  const requis = ({ id: field }: Champ): boolean =>
    field === 'semaines'
      ? needs('duree') && valeurs['jours'] === undefined
      : field === 'opco' || needed.some((one) => one === field)
  return all.filter((champ) => shown[champ.id]).map((champ) => ({ ...champ, requis: requis(champ) }))
}

/** The mobility of an alternant, for one OPCO or for all. */
export function formulaireMobilite(regles: ReglesDuFormulaire): Formulaire {
  const all = tous(regles)
  const champs = (valeurs: Valeurs): readonly Champ[] =>
    (valeurs['opco'] === tousLesOpco ? all : montres(valeurs, String(valeurs['opco'] ?? ''), regles)).map(
      (champ) => bornee(champ, valeurs),
    )
  return {
    tous: all,
    champs,
    answer: (valeurs) =>
      answerMobilite(demandeDe(valeurs, String(valeurs['opco'] ?? ''), champs(valeurs)), regles),
  }
}

/** What one OPCO answers to the request that all are asked. */
export type Comparee = {
  readonly opco: string
  readonly nom: string
  readonly reponse: Lu<Reponse>
  /** The fields that this OPCO's rule needs and that are empty. */
  readonly manque: readonly string[]
}

/** The same request, asked of every OPCO. */
export function compareAll(valeurs: Valeurs, regles: ReglesDuFormulaire): readonly Comparee[] {
  return Object.values(regles.opco).map(({ id, nom }) => ({
    opco: id,
    nom,
    reponse: answerMobilite(demandeDe(valeurs, id, tous(regles)), regles),
    manque: montres(valeurs, id, regles)
      .filter((champ) => champ.requis && champ.id !== 'opco' && valeurs[champ.id] === undefined)
      .map((champ) => champ.id),
  }))
}
