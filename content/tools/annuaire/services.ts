/** A kind of service of the directory, the acteur it is, and whether an office serves its département or the whole region. */
export type Service = { readonly acteur: string; readonly portee: 'departement' | 'region' }

/** The kinds of services of the directory (`pivot[].type_service_local`) that are acteurs of ours. */
export const services: Readonly<Record<string, Service>> = {
  cap_emploi: { acteur: 'acteur-cap-emploi', portee: 'departement' },
  mission_locale: { acteur: 'acteur-missions-locales', portee: 'departement' },
  france_travail: { acteur: 'acteur-france-travail', portee: 'departement' },
  pole_emploi: { acteur: 'acteur-france-travail', portee: 'departement' },
  maison_handicapees: { acteur: 'acteur-mdph', portee: 'departement' },
  cpam: { acteur: 'acteur-cpam', portee: 'departement' },
  carsat: { acteur: 'acteur-carsat', portee: 'region' },
  carif_oref: { acteur: 'acteur-c2rp', portee: 'region' },
  afpa: { acteur: 'acteur-afpa', portee: 'departement' },
  agefiph: { acteur: 'acteur-agefiph', portee: 'region' },
  apec: { acteur: 'acteur-apec', portee: 'departement' },
}
