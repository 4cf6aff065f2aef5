import type { Objet } from './demande.ts'

/** The part of the rule that speaks of each object; what is paid comes before what is earned. */
export const baremeOfObjet: Readonly<Record<Objet, string>> = {
  pdc: 'opco-ep-2020-pdc',
  'bilan-competences': 'opco-ep-2020-bilan',
  'contrat-professionnalisation': 'opco-ep-2020-contrat-pro',
  'contrat-apprentissage': 'opco-ep-2020-contrat-apprentissage',
  'remuneration-apprenti': 'opco-ep-2020-contrat-apprentissage',
  'remuneration-professionnalisation': 'opco-ep-2020-contrat-pro',
  'formation-tuteur': 'opco-ep-2020-tuteur-ma',
  poei: 'opco-ep-2020-poei',
  vae: 'opco-ep-2020-vae',
}

/** The first object that a part of the rule speaks of; undefined when it speaks of none. */
export function objetOfBareme(bareme: string): string | undefined {
  return Object.entries(baremeOfObjet).find(([, id]) => id === bareme)?.[0]
}
