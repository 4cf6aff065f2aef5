import { expect, test } from 'vitest'
import { easyTexts, show } from './texts.ts'

const longest = 15

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+/u)
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length
}

function having(pattern: RegExp): readonly string[] {
  return easyTexts.filter(({ text }) => pattern.test(text)).map(show)
}

test(`a sentence has at most ${longest} words`, () => {
  const long = easyTexts.flatMap((one) =>
    sentencesOf(one.text)
      .filter((sentence) => wordsIn(sentence) > longest)
      .map((sentence) => show({ ...one, text: `(${wordsIn(sentence)}) ${sentence}` })),
  )
  expect(long).toEqual([])
})

test('shares are counted: « 25 heures sur 100 », never with %', () => {
  expect(having(/%/u)).toEqual([])
})

test('numbers are written in digits', () => {
  expect(
    having(
      /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|cent|mille)(?!\p{L})/iu,
    ),
  ).toEqual([])
})

test('no number is Roman', () => {
  expect(having(/(?<![\p{L}\d])(?:[IVX]{2,}|[IVX]+e)(?![\p{L}\d])/u)).toEqual([])
})
