import type { Content } from '../content.ts'
import { etapesAvantFile } from '../etapes-avant-read.ts'
import { languages, type Language } from '../languages.ts'
import { plain } from '../plain.ts'
import type { EtapeAvant } from '../schema/etape-avant.ts'
import type { Fiche } from '../schema/fiche.ts'
import { blankMark } from '../schema/words.ts'
import { namesOfContact } from './appeler.ts'
import { sentencesIn, wordsIn } from './easy-read.ts'
import type { Path } from '../read/problem.ts'
import type { Report } from './finding.ts'
import { piecesIn } from './pieces.ts'

const most = 20

/** How a caller says « je ». */
const firstPerson: Readonly<Record<'fr' | 'en' | 'ar', RegExp>> = {
  fr: /(?<!\p{L})(?:je |j’)/iu,
  en: /(?<!\p{L})I(?!\p{L})/u,
  ar: /(?<!\p{L})(?:و|ف)?(?:أريد|أود|أرغب|أتصل|أبحث|أحتاج|أطلب|أسأل|أستفسر|أحب)(?!\p{L})/u,
}

/** How a caller speaks of themselves only: someone who calls for another could not say it. */
const forOneself: Readonly<Record<'fr' | 'en' | 'ar', RegExp>> = {
  fr: /(?<!\p{L})(?:pour moi|mon|ma|mes)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:for me|my|mine|myself)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:لي|لأجلي|من أجلي|بنفسي|عملي|ملفي|طلبي|حقوقي)(?!\p{L})/u,
}

/** Words of health, without accents. */
const health = new RegExp(
  [
    String.raw`(?<!\p{L})(?:sante(?!\p{L})|arret|mental|pain(?!\p{L}))`,
    'handicap|malad|medic|medec|inapt|invalid|douleur|accident|souffr|hopital|psych|cancer|therap|blesse',
    'health|disab|illness|sick|doctor|unfit|hospital|injur',
    'صحة|الصحي|صحية|اعاق|معاق|مرض|مريض|طبيب|الطبي|طبية|علاج|عجز|مستشف|نفسي',
  ].join('|'),
  'u',
)

function readingOf(language: Language): 'fr' | 'en' | 'ar' {
  return language === 'fr-x-falc' ? 'fr' : language
}

/** A sentence without these names, as it is compared. */
function without(names: readonly string[], sentence: string): string {
  const read = names.map(plain).filter((name) => name !== '')
  return read
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, name) => text.replaceAll(name, ' '), plain(sentence))
}

/** What is wrong with what to say on the phone, when `names` are those of the scheme and of who answers. */
export function direFaults(
  text: string,
  { language, names }: { readonly language: Language; readonly names: readonly string[] },
): readonly string[] {
  if (text.includes(blankMark)) return []
  const reading = readingOf(language)
  const [itself] = forOneself[reading].exec(text) ?? []
  const [said] = health.exec(without(names, text)) ?? []
  const words = wordsIn(text)
  return [
    ...(words > most ? [`${words} mots ; ${most} au plus pour une phrase à dire au téléphone`] : []),
    ...(text.endsWith('.') && sentencesIn(text).length === 1
      ? []
      : ['ce qu’on dit au téléphone est une seule phrase, qui finit par un point']),
    ...(firstPerson[reading].test(text)
      ? []
      : ['c’est la personne qui appelle qui parle : la phrase dit « je » (« I », « أريد »)']),
    ...(itself === undefined
      ? []
      : [
          `« ${itself} » : un proche ou un employeur dit la même phrase ; nommez le dispositif, pas la personne`,
        ]),
    ...(said === undefined
      ? []
      : [`« ${said} » parle de santé : hors du nom du dispositif, on n’en dit rien au téléphone`]),
  ]
}

function namesOfActeurs({ acteurs }: Content, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const acteur = acteurs[id]
    return acteur ? [acteur.nom, ...acteur.alias, ...(acteur.dit ?? [])] : []
  })
}

function namesOfFiche(content: Content, fiche: Fiche): readonly string[] {
  const { id, sigle = '', alias, textes, acteurs, appeler, contacts } = fiche
  return [
    sigle,
    ...alias,
    content.catalogue[id]?.titre ?? '',
    ...languages.flatMap((language) => textes[language]?.titre ?? []),
    ...[textes.en, textes.ar].flatMap((texte) => texte?.['nom-francais'] ?? []),
    ...namesOfActeurs(content, [...acteurs, ...appeler.flatMap(({ qui }) => qui)]),
    ...contacts.flatMap(namesOfContact),
  ]
}

function namesOfEtape(content: Content, { titre, acteurs, fiche: id = '' }: EtapeAvant): readonly string[] {
  const fiche = content.fiches[id]
  return [
    ...Object.values(titre),
    ...namesOfActeurs(content, acteurs),
    ...(fiche ? namesOfFiche(content, fiche) : []),
  ]
}

/** What to say on the phone can be said by whoever calls, and tells nothing of anyone’s health. */
export function checkDire(content: Content, error: Report): void {
  const check = (
    file: string,
    dire: Partial<Readonly<Record<Language, string>>>,
    names: readonly string[],
    at: (language: Language) => Path,
  ): void => {
    for (const [language, text] of Object.entries(dire) as [Language, string][])
      for (const fault of direFaults(text, { language, names })) error(file, at(language), fault)
  }
  for (const { file, value } of piecesIn(content, 'fiches')) {
    const dire = Object.fromEntries(
      languages.flatMap((language) => {
        const texte = value.textes[language]
        return texte ? [[language, texte.dire]] : []
      }),
    )
    check(file, dire, namesOfFiche(content, value), (language) => ['textes', language, 'dire'])
  }
  for (const [index, etape] of Object.values(content.etapesAvant).entries())
    check(etapesAvantFile, etape.dire, namesOfEtape(content, etape), (language) => [index, 'dire', language])
}
