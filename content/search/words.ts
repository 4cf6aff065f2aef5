import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import type { Language } from '../languages.ts'
import { plain } from '../plain.ts'
import { stemArabic } from './arabic.ts'

/** A word of a text: where it stands, and its letters without capitals or accents. */
export type Word = { readonly start: number; readonly end: number; readonly letters: string }

const anyWord =
  /[\p{Script=Arabic}ـ][\p{Script=Arabic}\p{M}ـ]*|[\p{L}\p{N}](?:(?![\p{Script=Arabic}ـ])[\p{L}\p{N}\p{M}])*/gu
const elision = /(^|[^\p{L}\p{N}])(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)['’ʼ´`](?=\p{L}))+/giu
const arabic = /\p{Script=Arabic}/u

/** The words of a text, in order; « l’ » and the like are not words. */
export function wordsIn(text: string): readonly Word[] {
  const spaced = text.replaceAll(elision, (found, before: string) => before.padEnd(found.length))
  return [...spaced.matchAll(anyWord)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    letters: plain(found),
  }))
}

const frenchStops =
  'le la les un une des du de et ou a au aux en dans pour par sur avec sans ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j tu il elle on nous vous ils elles se s me m te t que qu qui ne n pas c d l y comment contre entre vers chez moi toi lui eux si comme mais donc parce alors aussi afin quand quoi quel quelle quels quelles lequel pourquoi combien depuis pendant apres avant lors selon tres trop beaucoup bien plus moins assez peu toujours jamais encore deja tout toute tous toutes rien ca cela ceci chose choses truc trucs quelque quelques vraiment juste seulement autre autres meme est suis sommes etes sont etre etais etait ete ai as avons avez ont avoir avais avait eu fais fait faire font dois doit devoir peux peut pouvez pouvoir puis veux veut voulez vouloir voudrais aimerais aime souhaite faut vais va aller bonjour merci svp jour jours mois semaine semaines heure heures'
const englishStops =
  'the an of to for in and or but i my me is am are be been was were it this that there with without what how who why which when where do does did don doesn can could would should will cannot not no you your he she they we us our have has had ve ll re want need like get got so too very any some if as at by from about after before during'
const arabicStops =
  'في من على عن الى او و ان ما هل كيف مع انا اني لا لم لن ليس كان كنت هذا هذه التي الذي اريد ارغب عندي لدي لي قد كل بعد قبل منذ'
const stops: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(frenchStops.split(' ')),
  'fr-x-falc': new Set(frenchStops.split(' ')),
  en: new Set(`${frenchStops} ${englishStops}`.split(' ')),
  ar: new Set(`${frenchStops} ${arabicStops}`.split(' ')),
}

/** Whether a word is in capitals, as acronyms are. */
export function isCapital(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** Whether a word says nothing alone. */
export function isEmpty(letters: string, language: Language): boolean {
  return stops[language].has(letters)
}

/** One letter again and again, as in « zzzz »: no word, and not that letter either. */
const repeated = /^(\p{L})\1+$/u

/** A word without double letters, and with « i » for « y »: « aprentisage ». */
function simple(letters: string): string {
  if (repeated.test(letters)) return letters
  return letters.replaceAll('y', 'i').replaceAll(/(\p{L})\1+/gu, '$1')
}

/** How a word sounds, so that « apprentissage » and « aprentissage », « agefiph » and « agefif » meet. */
export function sound(letters: string): string {
  return simple(letters).replaceAll('ph', 'f')
}

/** A word in the singular, when « s » alone makes its plural, or « x » after « ou »: « essais », « genoux ». */
function asSingular(letters: string): string {
  return letters.replace(/^(.{3,}[^s])s$/u, '$1').replace(/^(.{2,}ou)x$/u, '$1')
}

/** A trade is the same for a woman: « soudeuse » is « soudeur », « boulangère » is « boulanger ». */
function asMasculine(letters: string): string {
  return letters.replace(/^(.{3,})euse$/u, '$1eur').replace(/^(.{3,})ere$/u, '$1er')
}

/** What a word is found by: the sound of its stem; acronyms and numbers stay as they are. */
export function keyOf(letters: string, language: Language): string {
  if (repeated.test(letters)) return letters
  if (arabic.test(letters)) return stemArabic(letters)
  if (letters.length < 4 || /\d/u.test(letters)) return letters.replace(/^0+(?=[1-9])/u, '')
  return sound(
    language === 'en' ? english(simple(letters)) : french(asMasculine(asSingular(simple(letters)))),
  )
}

/** The keys of a text's words, those that say nothing left out. */
export function keysIn(text: string, language: Language): readonly string[] {
  return wordsIn(text)
    .filter(({ letters, start, end }) => !isEmpty(letters, language) || isCapital(text.slice(start, end)))
    .map(({ letters }) => keyOf(letters, language))
}

const longestName = 5

/** Neighbouring words written as one, and the whole of a short name: « activprojet », « rqth », « duoday ». */
function glued(all: readonly Word[], language: Language): readonly string[] {
  const letters = all.map((one) => one.letters)
  if (letters.length > longestName) return []
  const joins = (one: string): boolean => one.length > 1 && isEmpty(one, language)
  const pairs = letters.slice(1).flatMap((next, index) => {
    const before = letters[index] ?? ''
    return joins(before) || joins(next) ? [] : [before + next]
  })
  return [...pairs, ...(letters.length > 2 ? [letters.join('')] : [])].map((one) => keyOf(one, language))
}

/** A whole name as one term of the index: « =bilan=competent ». */
export function wholeName(keys: readonly string[]): string {
  return keys.map((key) => `=${key}`).join('')
}

/** The keys of a name: its words, and its words written as one. */
export function keysOfName(name: string, language: Language): readonly string[] {
  return [...keysIn(name, language), ...glued(wordsIn(name), language)]
}

/** The keys of an acronym: the same, and nothing is left out, for « DE » is one. */
export function keysOfAcronym(acronym: string, language: Language): readonly string[] {
  const all = wordsIn(acronym)
  return [...all.map(({ letters }) => keyOf(letters, language)), ...glued(all, language)]
}
