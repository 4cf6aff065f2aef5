import { describe, expect, test } from 'vitest'
import { keyOf, keysIn, keysOfName, wordsIn } from '../../../content/search/words.ts'

const letters = (text: string): readonly string[] => wordsIn(text).map((word) => word.letters)

describe('the words of a text', () => {
  test.each([
    ['Élan, cœur & ŒUVRE', ['elan', 'coeur', 'oeuvre']],
    ['l’aide d’un employeur, qu’il', ['aide', 'un', 'employeur', 'il']],
    ["aujourd'hui l'Agefiph", ['aujourd', 'hui', 'agefiph']],
    ['Pass P’AS', ['pass', 'p', 'as']],
    ['R.Q.T.H. 39 49', ['r', 'q', 't', 'h', '39', '49']],
    ['برنامجا Motiv’Action وHandy’Action', ['برنامجا', 'motiv', 'action', 'و', 'handy', 'action']],
    ['إعاقةُ ٢٠٢٦', ['اعاقة', '2026']],
    ['', []],
  ])('« %s »', (text, words) => {
    expect(letters(text)).toEqual(words)
  })

  test('stand where they are written', () => {
    const text = '« L’École » d’été'
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['École', 'été'])
  })
})

describe('words that are found by one another', () => {
  test.each([
    ['fr', 'compétences', 'competence'],
    ['fr', 'handicapée', 'handicape'],
    ['fr', 'salariées', 'salarié'],
    ['fr', 'formations', 'formation'],
    ['fr', 'apprentissage', 'aprentissage'],
    ['fr', 'Agefiph', 'ageffiph'],
    ['en', 'apprenticeships', 'apprenticeship'],
    ['ar', 'التكوين', 'تكوين'],
    ['ar', 'المهنية', 'مهني'],
    ['ar', 'المساعدات', 'مساعدة'],
    ['ar', 'للتلمذة', 'التلمذة'],
    ['ar', 'والتكوين', 'تكوين'],
    ['ar', 'formations', 'formation'],
  ] as const)('in %s: %s, %s', (language, one, other) => {
    expect(keysIn(one, language)).toEqual(keysIn(other, language))
  })

  test('acronyms and numbers stay as they are', () => {
    for (const one of ['vae', 'cpf', 'c2p', '2asf', '1979']) expect(keyOf(one, 'fr')).toBe(one)
  })

  test('a name is also found written as one word', () => {
    expect(keysOfName('Activ’Projet', 'fr')).toContain(keyOf('activprojet', 'fr'))
    expect(keysOfName('Pass P’AS', 'fr')).toContain(keyOf('passpas', 'fr'))
    expect(keysOfName('Cap emploi', 'fr')).toContain(keyOf('capemploi', 'fr'))
  })
})
