/** Where France compétences tells which OPCO a company has, from its SIRET (cited by La bonne alternance, a State service). */
export const outilOpco = 'https://quel-est-mon-opco.francecompetences.fr/'
