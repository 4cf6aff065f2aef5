import type { Language } from '../../content/languages.ts'

/** What a sentence says of whoever reads it, by language: a thing of theirs, or what they are. */
const said: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:votre|vos|vôtres?|vous (?:êtes|avez une?|touchez|travaillez|gardez|recevez|apprenez|habitez))(?: \p{L}+|(?!\p{L}))/giu,
  'fr-x-falc':
    /(?<!\p{L})(?:votre|vos|vôtres?|vous (?:êtes|avez une?|touchez|travaillez|gardez|recevez|apprenez|habitez))(?: \p{L}+|(?!\p{L}))/giu,
  en: /(?<!\p{L})(?:yours?|you (?:are|have an?|receive|work|keep|learn|live))(?: \p{L}+|(?!\p{L}))/giu,
  ar: /(?<!\p{L})\p{L}+كم(?!\p{L})|(?<!\p{L})[وف]?(?:كنتم|أنتم)(?!\p{L})/gu,
}

/** What a text says of whoever reads it: « votre handicap », « vous êtes salarié ». */
export function saidToReader(text: string, language: Language): readonly string[] {
  return [...new Set([...text.matchAll(said[language])].map(([found]) => found.toLowerCase()))]
}

/** What a professional has at work, or is: it may be said to them, never what is a candidate’s. */
const ofProfessionals: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:(?:votre|vos) (?:accord|besoin|entreprise|équipes?|établissement|offres|opco|opérateur|organisme|portes|projet|questions|rôle|salarié|situation|structure)|vôtre ou|vous êtes (?:employeur|référent|son|une)|vous apprenez votre)$/u,
  'fr-x-falc':
    /^(?:(?:votre|vos) (?:accord|besoin|équipes?|offres|opco|opérateur|organisme|projet|rôle|salarié)|vous êtes (?:employeur|référent|son|une)|vous apprenez votre)$/u,
  en: /^(?:your (?:agreement|centre|company|doors|employee|need|offers|opco|organisation|own|peers|project|questions|sector|situation|teams?)|you are (?:an?|their))$/u,
  ar: /^(?:كنتم|منكم|لكم|لديكم|يمكنكم|معكم|مؤسستكم|مركزكم|ل?فريقكم|فرقكم|كفاءتكم|بصفتكم|عروضكم|أسئلتكم|موافقتكم|حاجتكم|مشروعكم|وضعكم|مساعدتكم|ترشدكم|تساعدكم|وتجيبكم)$/u,
}

/** Whether this may be said to a professional. */
export function isOfProfessionals(found: string, language: Language): boolean {
  return ofProfessionals[language].test(found)
}
