import type { Content } from '../../content.ts'
import { departementCodes, departements, type Departement } from '../../lieux/departements.ts'
import { nameKey } from '../../lieux/communes.ts'
import type { Acteur } from '../../schema/acteur.ts'
import type { Besoin } from '../../schema/besoin.ts'
import type { Service, Structure } from '../../schema/donnees.ts'
import { dialTelephone } from '../../telephone.ts'
import { communesInsee, type Insee } from '../../compile/communes-insee.ts'
import { notByHand } from '../../compile/offices.ts'
import { withoutReceiving } from '../../without-receiving.ts'

const source = 'passerelle-hauts-de-france'

type Contact = Acteur['contacts'][number]

/** An office: its acteur, its contact, and what they become. */
type Office = { readonly acteur: Acteur; readonly contact: Contact; readonly structure: Structure }

function slug(text: string): string {
  return nameKey(text).replaceAll(' ', '-')
}

/** A text without what data.inclusion does not want at its end, and no longer than it accepts. */
function nameOf(text: string): string {
  return text.slice(0, 150).replace(/[\s.]+$/, '')
}

/** The town of an address: « 3 rue …, 59000 Lille Cedex » or « Lille »; known only when a commune has that name there. */
function placeOf({ adresse, departements: served }: Contact): Partial<Structure> {
  if (adresse === undefined) return {}
  const [, street, postcode, town] = /^(?:(.*), )?(?:(\d{5}) )?([^,]+)$/.exec(adresse) ?? []
  const name = (town ?? '').replace(/ cedex.*$/i, '')
  const codes = (served ?? departements).map((one) => departementCodes[one])
  const same = (one: Insee): boolean =>
    nameKey(one.nom) === nameKey(name) && codes.some((code) => one.code.startsWith(code))
  const [commune, ...others] = communesInsee().filter(same)
  return {
    ...(street === undefined ? {} : { adresse: street }),
    ...(postcode === undefined ? {} : { code_postal: postcode }),
    ...(commune && others.length === 0
      ? { commune: commune.nom, code_insee: commune.code }
      : { commune: name }),
  }
}

function reachOf({ telephone, courriel }: Contact): Partial<Structure> {
  return {
    ...(telephone === undefined ? {} : { telephone: dialTelephone(telephone) }),
    ...(courriel === undefined ? {} : { courriel }),
  }
}

function structureOf({ annuaires }: Content, acteur: Acteur, contact: Contact): Structure {
  const imported = annuaires[acteur.id]?.bureaux.find(
    ({ nom, telephone }) => nom === contact.nom && telephone === contact.telephone,
  )
  return {
    source,
    id: `${source}--${acteur.id}-${slug(contact.nom)}`,
    nom: nameOf(contact.nom),
    description: acteur.textes.fr.resume,
    date_maj: contact.lu ?? acteur.lu,
    ...placeOf(contact),
    ...(imported?.insee === undefined ? {} : { code_insee: imported.insee }),
    ...(imported?.horaires === undefined ? {} : { horaires_accueil: imported.horaires }),
    ...reachOf(contact),
    ...(contact.site === undefined ? {} : { site_web: contact.site }),
    ...(acteur.reseau === undefined ? {} : { reseaux_porteurs: [acteur.reseau] }),
  }
}

/** What is somewhere in the region and can be reached: the acteur's own contacts, and the offices of its communes. */
function listedIn({ annuaires }: Content, acteur: Acteur): readonly Contact[] {
  const { id, 'import-annuaire': known } = acteur
  const apart = known?.portee === 'commune' ? (annuaires[id]?.bureaux ?? []) : []
  const own = withoutReceiving(acteur)
  return [...own, ...notByHand(apart, own)].filter(
    ({ ailleurs, telephone, courriel, site }) => !ailleurs && (telephone ?? courriel ?? site),
  )
}

/** Every office of every acteur; two of the same name keep the first. */
function officesOf(content: Content): readonly Office[] {
  const each = Object.values(content.acteurs).flatMap((acteur) =>
    listedIn(content, acteur).map((contact) => ({
      acteur,
      contact,
      structure: structureOf(content, acteur, contact),
    })),
  )
  return [...new Map(each.toReversed().map((office) => [office.structure.id, office])).values()].toReversed()
}

/** Where one must live to be received: the départements of the office, the whole region, or all of France. */
function zoneOf({ departements: served, partout }: Contact): string[] {
  if (partout) return ['france']
  return (served ?? departements).map((one: Departement) => departementCodes[one])
}

function serviceOf({ acteur, contact, structure }: Office, besoin: Besoin): Service {
  const { resume, 'pour-qui': publics, 'premier-contact': first } = acteur.textes.fr
  const { site_web: site, reseaux_porteurs: _, ...office } = structure
  return {
    ...office,
    id: `${structure.id}--${besoin.id}`,
    structure_id: structure.id,
    nom: nameOf(`${acteur.nom} : ${besoin.titre.fr}`),
    description: `${resume}\n\n${acteur.textes.fr.missions.map((mission) => `- ${mission}`).join('\n')}`,
    type: besoin.type,
    thematiques: besoin.thematiques,
    publics: besoin.publics,
    publics_precisions: publics,
    zone_eligibilite: zoneOf(contact),
    ...(site === undefined ? {} : { lien_mobilisation: site }),
    modes_mobilisation: [
      ...(contact.telephone === undefined ? [] : ['telephoner' as const]),
      ...(contact.courriel === undefined ? [] : ['envoyer-un-courriel' as const]),
      ...(site === undefined ? [] : ['utiliser-lien-mobilisation' as const]),
    ],
    mobilisable_par: besoin.id === 'employeur' ? ['professionnels'] : ['usagers', 'professionnels'],
    mobilisation_precisions: first,
  }
}

/** structures.json: every office, in the data.inclusion schema v1. */
export function structuresOf(content: Content): readonly Structure[] {
  return officesOf(content).map(({ structure }) => structure)
}

/** services.json: what each office does, for each need it is called for. */
export function servicesOf(content: Content): readonly Service[] {
  return officesOf(content).flatMap((office) =>
    Object.values(content.besoins)
      .filter(({ acteurs }) => acteurs.includes(office.acteur.id))
      .map((besoin) => serviceOf(office, besoin)),
  )
}
