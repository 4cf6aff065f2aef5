import { describe, expect, test } from 'vitest'
import { isEasy, languages } from '../../content/languages.ts'
import { content } from '../support/content.ts'
import { show, texts } from './support/texts.ts'

/** What changed since the guide: where it is said, and the figure that no reading may leave out. */
const changes: readonly (readonly [id: string, figure: RegExp])[] = [
  ['objectif-parcours-pro', /1(er)? (janvier|January|يناير) 2026/],
  ['oasiss', /1(er)? (janvier|January|يناير) 2026/],
  ['acteur-oeth', /1(er)? (janvier|January|يناير) 2026/],
  ['cpf-c2p-fipu', /103[,.]20/],
  ['cpf-c2p-fipu', /25 (heures|hours a year|ساعة)/],
  ['bilan-competences', /1[ ,]?600/],
  ['demander-rqth', /15.{0,12}20/],
  ['prepa-apprentissage', /31 (décembre|December|ديسمبر) 2024/],
  ['cdd-tremplin', /1(er)? (janvier|January|يناير) 2024/],
  ['pdc', /4 (ans|years|سنوات)/],
  ['cep', /4 (ans|years|سنوات)/],
  ['dea', /1(er)? (janvier|January|يناير) 2026/],
  ['poe', /4 (mois|months|أشهر)/],
  ['poe', /1(er)? (janvier|January|يناير) 2025/],
  ['afc', /1(er)? (janvier|January|يناير) 2025/],
  ['afc', /31 (décembre|December|ديسمبر) 2026/],
  ['ptp', /90/],
  ['contrat-apprentissage', /15/],
  ['contrat-apprentissage', /6[ ,]?000/],
  ['aides-agefiph', /6[  ,]?000/],
  ['duoday', /2027/],
  ['espo-esrp-ueros', /1(er)? (janvier|January|يناير) 2027/],
  ['espo-esrp-ueros', /2[ ,]?134/],
  ['acteur-mdph', /1(er)? (janvier|January|يناير) 2027/],
  ['acteur-missions-locales', /29/],
  ['aides-fiphfp', /2026/],
  ['pmsmp', /36 46/],
  ['cep', /congé de transition professionnelle/],
  ['cpf-c2p-fipu', /congé de transition professionnelle/],
  ['cpf-c2p-fipu', /1[  ,.]?500/],
  ['afc', /2024.{1,10}2027/],
]

/** What is no longer true, whoever says it. */
const outdated: readonly RegExp[] = [
  /(?<!remplace l’|remplacé l’|nom de l’|que l’)entretiens? professionnels?/iu,
  /OETH (paie|finance)(?! ?plus)/u,
  /deviendrait durable/u,
  /sans perdre .{0,40}salaire/u,
  /you keep .{0,40}your pay while you train/iu,
  /relève de l’accord handicap/u,
  /Après un arrêt de travail, une formation/u,
]

// The easy version selects.
describe.each(languages.filter((language) => !isEasy(language)))('in %s', (language) => {
  test('what changed since the guide is said', () => {
    const unsaid = changes.filter(([id, figure]) => {
      const value = content.fiches[id] ?? content.acteurs[id]
      const alerte = value && 'alerte' in value ? value.alerte : undefined
      return !figure.test(JSON.stringify([value?.textes[language], alerte]))
    })
    expect(unsaid).toEqual([])
  })
})

test('what changed since the guide has its page and its day', () => {
  const bare = changes.filter(([id]) => !(content.fiches[id] ?? content.acteurs[id])?.faits?.length)
  expect(bare).toEqual([])
})

test.each(outdated)('%s is no longer said', (pattern) => {
  const ours = texts.filter(({ path }) => !path.includes('source-dit') && !path.includes('faits'))
  expect(ours.filter(({ text }) => pattern.test(text)).map(show)).toEqual([])
})
