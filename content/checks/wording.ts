import { easyReadFaults } from './easy-read.ts'
import { languageFault } from './language-fault.ts'
import { isEasy, isFrench, type Translation } from '../languages.ts'
import type { Texte } from './texts.ts'

type Rule = { readonly found: RegExp; readonly message: string | ((found: string) => string) }

const signs: readonly Rule[] = [
  {
    found: /(?<=\p{L})'(?=\p{L})/u,
    message: "apostrophe droite « ' » : mettez l’apostrophe « ’ »",
  },
  { found: / {2}/u, message: 'deux espaces de suite : gardez-en une' },
  { found: /\.\.\./u, message: 'trois points « ... » : mettez le signe « … »' },
]

const french: readonly Rule[] = [
  { found: /"/u, message: 'guillemets droits dans le texte : mettez « et »' },
  { found: /«(?=\S)|\S»/u, message: 'il faut une espace à l’intérieur des guillemets « … »' },
]

/** Words that we do not say, and why. What a source says is told as it is. */
const refused: readonly Rule[] = [
  {
    found: /[ée]ligib/iu,
    message: '« éligible » : seul un professionnel peut le dire ; écrivez « possible » ou « à vérifier »',
  },
  {
    found: /souffr/iu,
    message:
      '« souffrir » : une personne ne souffre pas d’un handicap ; écrivez « en situation de handicap »',
  },
]

function faultsOf(text: string, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ found, message }) => {
    const [first] = found.exec(text) ?? []
    if (first === undefined) return []
    return [typeof message === 'string' ? message : message(first)]
  })
}

/** One name for one thing: what is written otherwise, and how we write it (the table of content/LISEZMOI.md). */
export const oneName: Readonly<Record<string, string>> = {
  Afdas: 'AFDAS',
  AFPA: 'Afpa',
  AGEFIPH: 'Agefiph',
  Akto: 'AKTO',
  Alihanse: 'Ali’Hanse',
  AASIMH: 'Aasimh',
  APAHM: 'Apahm',
  APEC: 'Apec',
  CARSAT: 'Carsat',
  Fiphfp: 'FIPHFP',
  InclusPro: 'Inclu’Pro',
  IPSHO: 'Ipsho',
  Ocapiat: 'OCAPIAT',
  'Cap Emploi': 'Cap emploi',
  'France travail': 'France Travail',
  'Opco 2i': 'OPCO 2i',
  'Opco EP': 'OPCO EP',
  'Opco Mobilités': 'OPCO Mobilités',
  'Opco Santé': 'OPCO Santé',
  SIRET: 'Siret',
  SMIC: 'Smic',
  UNEA: 'Unea',
}

const otherNames = new RegExp(
  String.raw`(?<![\p{L}\d@./-])(?:${Object.keys(oneName).join('|')})(?![\p{L}\d])`,
  'u',
)

const names: readonly Rule[] = [
  {
    found: otherNames,
    message: (found) =>
      `« ${found} » s’écrit « ${oneName[found] ?? found} » : un seul nom pour une chose (voir content/LISEZMOI.md)`,
  },
]

/** A French text that speaks of our sources, our checks or our readers' sex, or in the words of administrations. */
const voice: readonly Rule[] = [
  {
    found:
      /(?<!\p{L})(?:le|du|ce|selon le) guide(?!\p{L}| pratique)|(?:notre|la|nos) sources?(?= (?:dit|ne|se|hésite|donne|cite))|document 00\d|(?<!\p{L})lignes \d/iu,
    message: (found) => `« ${found} » : la page ne parle pas de nos sources ; dites le fait, ou qui le dira`,
  },
  {
    found:
      /(?<!\p{L})(?:prescripteurs?|milieu ordinaire|relevez? de|atteint ses limites|publics? prioritaires?|lever (?:un|les|des) freins?|se mobiliser)(?!\p{L})/iu,
    message: (found) => `« ${found} » : un mot d’administration ; voyez content/VOIX.md`,
  },
  {
    found:
      /(?<!\p{L})vous êtes (?:aussi |déjà |encore |bien |actuellement )?(?:accompagné|inscrit|indemnisé|licencié|reconnu|salarié|suivi|déclaré|embauché|intéressé|informé|orienté|handicapé|sorti)(?!\p{L})/iu,
    message: (found) =>
      `« ${found} » : une lectrice ne s’y lit pas ; écrivez « votre inscription », « on vous suit », « vous travaillez »`,
  },
]

/** The same in the translations. */
const voiceOf: Readonly<Record<Translation, readonly Rule[]>> = {
  en: [
    {
      found: /(?<!\p{L})(?:eligib|suffer(?:s|ing)? from|handicapped|prescriber)/iu,
      message: (found) => `« ${found} » : nous ne le disons pas, en anglais non plus ; voyez content/VOIX.md`,
    },
    {
      found:
        /(?<!\p{L})(?:the|this|2025) guide(?!\p{L})|(?<!\p{L})(?:our|the) sources? (?:says?|does|do|gives?|names?)(?!\p{L})/iu,
      message: (found) =>
        `« ${found} » : la page ne parle pas de nos sources ; dites le fait, ou qui le dira`,
    },
  ],
  ar: [
    {
      found: /دليل (?:سنة |عام )?2025|(?:لا يذكر|لا يقول|حسب) (?:المصدر|الدليل)/u,
      message: (found) =>
        `« ${found} » : la page ne parle pas de nos sources ; dites le fait, ou qui le dira`,
    },
    {
      found:
        /المعاق|يعاني من|طالب الشغل|المواكبة|حصيلة الكفاءات|تكييف|مكيّ?ف|تكيّ?ف|(?<!\p{L})(?:ال|ب|ل|لل)?منصب|اللقب المهني|لقب مهني|مرجع(?:ا|ًا)? (?:ال|ل)?إعاقة|المشغّل|أجراء|تدرّج/u,
      message: (found) =>
        `« ${found} » : ce mot se lit mal hors du Maghreb ; voyez content/locales/ar/LEXIQUE.md`,
    },
  ],
}

/** The sections of the screens that say where facts come from, or speak to authors or to counsellors, who know the guide. */
const sourced: ReadonlySet<PropertyKey> = new Set(['conseil', 'etat', 'exercices', 'provenance'])

/** The keys whose texts are for authors (what a source says, what is true, where it is read), or what people type. */
const forAuthors: ReadonlySet<PropertyKey> = new Set([
  'alias',
  'change',
  'dit',
  'en-fait',
  'exemples',
  'fait',
  'page',
  'ressources',
  'sigle',
  'source-dit',
])

/** The keys whose texts are names, in French whatever the language. */
const ofNames: ReadonlySet<PropertyKey> = new Set(['forme', 'nom-francais', 'titre-francais'])

/** Whether readers read a text: it is neither for authors nor what people type, whatever its spelling. */
function isRead({ file, path }: Texte): boolean {
  return !file.endsWith('/mots-courants.yaml') && !path.some((key) => forAuthors.has(key))
}

/** A text that is not in the language it stands under, but for names. */
function foreign({ path, language, text }: Texte): readonly string[] {
  if (path.some((key) => ofNames.has(key))) return []
  const fault = languageFault(text, language)
  return fault === null ? [] : [fault]
}

/** What is wrong with the words that readers read. */
function spoken(texte: Texte): readonly string[] {
  const { path, language, text } = texte
  return [
    ...foreign(texte),
    ...(sourced.has(path[0] ?? '') ? [] : faultsOf(text, isFrench(language) ? voice : voiceOf[language])),
    ...faultsOf(text, names),
  ]
}

/** What is wrong with the wording of a text: signs, words we do not say, the rules of easy read. */
export function wordingFaults(texte: Texte): readonly string[] {
  const { path, language, text } = texte
  return [
    ...faultsOf(text, signs),
    ...(isFrench(language) ? faultsOf(text, french) : []),
    ...(isFrench(language) && !path.includes('source-dit') ? faultsOf(text, refused) : []),
    ...(isRead(texte) ? spoken(texte) : []),
    ...(isEasy(language) ? easyReadFaults(text) : []),
  ]
}
