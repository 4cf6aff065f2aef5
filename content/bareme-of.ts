/** The funding rule behind each screen that works one out or draws it, by its id in the catalogue. */
export const baremeOf = {
  mobilite: 'mobilite-regles-communes',
  'accompagnement-social': 'opco-ep-accompagnement-social-drom',
  'opco-ep-2020': 'opco-ep-2020-cadre',
  'prise-en-charge': 'opco-ep-prise-en-charge',
} as const
