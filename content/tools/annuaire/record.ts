import { z } from 'zod'
import { departementOf, type Departement } from '../../lieux/departements.ts'
import type { Bureau } from '../../schema/annuaire.ts'
import { adresse as page } from '../../schema/source.ts'
import { readTelephone } from '../../telephone.ts'
import { dayOf, hoursOf, listOf, textOf, textsOf, type DilaRecord } from './fields.ts'
import type { Services } from './services.ts'

/** An office of one of our acteurs. */
export type Office = { readonly acteur: string; readonly bureau: Bureau }

/** What reading one record gives: an office, or nothing that concerns us, or why it is refused; and what is left out of it. */
export type Reading = {
  readonly office: Office | null
  readonly refused: string | null
  readonly leftOut: readonly string[]
}

const elsewhere: Reading = { office: null, refused: null, leftOut: [] }

/** The parts of a record that are lists; one that is broken says which. */
function partsOf(record: DilaRecord): Readonly<Record<string, readonly unknown[]>> | string {
  const parts: Record<string, readonly unknown[]> = {}
  for (const name of [
    'pivot',
    'adresse',
    'telephone',
    'adresse_courriel',
    'site_internet',
    'plage_ouverture',
  ])
    try {
      parts[name] = listOf(record[name])
    } catch {
      return `« ${name} » est un texte JSON abîmé ; il faut une liste, ou une liste écrite en JSON`
    }
  return parts
}

/** What is kept of some texts: the first that can be read; each of the others says why it is left out. */
function firstOf(
  texts: readonly string[],
  read: (text: string) => string | undefined,
  why: (text: string) => string,
  leftOut: string[],
): string | undefined {
  for (const text of texts) {
    const value = read(text)
    if (value !== undefined) return value
    leftOut.push(why(text))
  }
  return undefined
}

/** Where people are received: the street, the postcode and the town. */
function placeOf(address: DilaRecord | undefined): string | undefined {
  const [street, postcode, town] = ['numero_voie', 'code_postal', 'nom_commune'].map((key) =>
    textOf(address?.[key]),
  )
  const line = [street, [postcode, town].filter((part) => part !== '').join(' ')].filter(
    (part) => part !== '',
  )
  return line.length === 0 ? undefined : line.join(', ')
}

/** Whether a record has not changed since before last year: to be confirmed. */
function isOld(day: string, today: string): boolean {
  return Number(day.slice(0, 4)) < Number(today.slice(0, 4)) - 1
}

function ours(pivot: readonly unknown[], services: Services): Services[string] | undefined {
  return textsOf(pivot, 'type_service_local').flatMap((type) => services[type] ?? [])[0]
}

function inseeOf(record: DilaRecord, pivot: readonly unknown[]): string | undefined {
  const codes = [
    record['code_insee_commune'],
    ...pivot.flatMap((item) => listOf((item as DilaRecord | null)?.['code_insee_commune'])),
  ]
  return codes.find((code): code is string => typeof code === 'string' && /^\d{5}$/.test(code))
}

/** Reads one record of the directory as an office of one of `services`; `today` dates what has no date. */
export function readRecord(record: DilaRecord, services: Services, today: string): Reading {
  const parts = partsOf(record)
  if (typeof parts === 'string') return { ...elsewhere, refused: parts }
  const { pivot = [], adresse = [], telephone, adresse_courriel: courriels, site_internet: sites } = parts
  const service = ours(pivot, services)
  if (!service) return elsewhere
  const addresses = adresse as readonly DilaRecord[]
  const address = addresses.find((one) => one['type_adresse'] === 'Adresse') ?? addresses[0]
  const insee = inseeOf(record, pivot)
  const code = insee ?? textOf(address?.['code_postal'])
  if (code === '')
    return {
      ...elsewhere,
      refused:
        'il manque le lieu ; il faut « code_insee_commune » à 5 chiffres, ou un « code_postal » dans « adresse »',
    }
  const departement: Departement | undefined = departementOf(code)
  if (!departement) return elsewhere
  const nom = textOf(record['nom'])
  if (nom === '') return { ...elsewhere, refused: 'il manque « nom » ; il faut le nom du service' }

  const leftOut: string[] = []
  const phone = firstOf(
    textsOf(telephone),
    readTelephone,
    (text) =>
      `téléphone « ${text} » laissé de côté ; il faut un numéro français, comme 03 20 10 43 60 ou 3949`,
    leftOut,
  )
  const courriel = firstOf(
    textsOf(courriels).flatMap((text) => text.split(/[;,\s]+/).filter((part) => part !== '')),
    (text) => (z.email().safeParse(text).success ? text : undefined),
    (text) => `courriel « ${text} » laissé de côté ; il faut une adresse, comme contact@exemple.fr`,
    leftOut,
  )
  const site = firstOf(
    textsOf(sites),
    (text) => (page.safeParse(text).success ? text : undefined),
    (text) => `site « ${text} » laissé de côté ; il faut une adresse complète qui commence par https://`,
    leftOut,
  )
  if (phone === undefined && courriel === undefined && site === undefined)
    return {
      office: null,
      leftOut,
      refused:
        'aucun moyen de le joindre ; il faut un « telephone », une « adresse_courriel » ou un « site_internet » en https',
    }
  const place = placeOf(address)
  const hours = hoursOf(parts['plage_ouverture'])
  const lu = dayOf(record['date_modification']) ?? today
  const bureau: Bureau = {
    id: textOf(record['id']) || `${service.acteur} ${nom}`,
    nom,
    ...(service.portee !== 'region' ? { departements: [departement] } : {}),
    ...(phone === undefined ? {} : { telephone: phone }),
    ...(courriel === undefined ? {} : { courriel }),
    ...(place === undefined ? {} : { adresse: place }),
    ...(site === undefined ? {} : { site }),
    ...(isOld(lu, today) ? { confiance: 'probable' } : {}),
    lu,
    ...(insee === undefined ? {} : { insee }),
    ...(hours === undefined ? {} : { horaires: hours }),
  }
  return { office: { acteur: service.acteur, bureau }, refused: null, leftOut }
}
