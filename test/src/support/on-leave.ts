import type { Facts } from '../../../machines/regles/eligibility.ts'

/** An employee on sick leave, without a title, who wants to keep their job. */
export const onLeave: Facts = {
  profil: 'beneficiaire',
  statut: 'salarie',
  departement: 'pas-de-calais',
  motif: 'sante',
  besoin: 'garder-emploi',
  arret: 'oui',
  titre: 'non',
}
