import { baremeOf } from '../../content/bareme-of.ts'
import { accompagnementSocial, readAccompagnement } from '../financement/accompagnement-social.ts'
import { isObject, oneOf, refus } from '../financement/lecture.ts'
import { readMobilite } from '../financement/mobilite/demande.ts'
import { mobilite } from '../financement/mobilite/mobilite.ts'
import { readOpcoEp2020 } from '../financement/opco-ep-2020/demande.ts'
import { opcoEp2020 } from '../financement/opco-ep-2020/opco-ep-2020.ts'
import type { Lu, Reponse } from '../financement/reponse.ts'
import { baremeNow, baremesNow, opcoNow, paysNow } from './rules.ts'

function surMobilite(value: unknown): Lu<Reponse> {
  const pays = paysNow()
  const demande = readMobilite(value, pays)
  if (!demande.ok) return demande
  return mobilite(demande.value, {
    opco: opcoNow(demande.value.opco),
    commun: baremeNow(baremeOf.mobilite),
    pays,
  })
}

function surAccompagnement(value: unknown): Lu<Reponse> {
  const bareme = baremeNow(baremeOf['accompagnement-social'])
  const demande = readAccompagnement(value, bareme)
  return demande.ok ? { ok: true, value: accompagnementSocial(demande.value, bareme) } : demande
}

function surOpcoEp2020(value: unknown): Lu<Reponse> {
  const demande = readOpcoEp2020(value)
  if (!demande.ok) return demande
  return { ok: true, value: opcoEp2020(demande.value, baremesNow('opco-ep-2020-')) }
}

const simulateurs: Readonly<Record<string, (value: unknown) => Lu<Reponse>>> = {
  mobilite: surMobilite,
  'accompagnement-social': surAccompagnement,
  'opco-ep-2020': surOpcoEp2020,
}

const choix = oneOf(Object.keys(simulateurs))

/** Answers a request to the command `financer`; reads only the content files that it needs. */
export function answerTo(value: unknown): Lu<Reponse> {
  if (!isObject(value))
    return { ok: false, erreur: refus(value, 'la demande', 'un objet JSON avec la clé « simulateur »') }
  const { simulateur } = value
  const erreur = choix(simulateur, 'simulateur')
  if (erreur !== undefined) return { ok: false, erreur }
  return simulateurs[String(simulateur)]?.(value) ?? { ok: false, erreur: '' }
}
