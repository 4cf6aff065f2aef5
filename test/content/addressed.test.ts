import { expect, test } from 'vitest'
import { languages, type Language } from '../../content/languages.ts'
import { content } from '../support/content.ts'
import { isOfProfessionals, saidToReader } from '../support/said-to-reader.ts'

/** The parcours of those who read for their own work: their étapes and titles are said to them. */
const professionals: ReadonlySet<string> = new Set(['employeur', 'referent-handicap'])

type Said = { readonly where: string; readonly text: string; readonly language: Language }

function inAll(where: string, texts: Readonly<Record<Language, string | undefined>>): readonly Said[] {
  return languages.flatMap((language) => {
    const text = texts[language]
    return text === undefined ? [] : [{ where: `${where} (${language})`, text, language }]
  })
}

/** One text of each reading that has it. */
function taken(
  textes: Readonly<{ [L in Language]?: object | undefined }>,
  key: string,
): Readonly<Record<Language, string | undefined>> {
  const of = (language: Language) => (textes[language] as Readonly<Record<string, string>> | undefined)?.[key]
  return { fr: of('fr'), 'fr-x-falc': of('fr-x-falc'), en: of('en'), ar: of('ar') }
}

const parcours = Object.values(content.parcours)
const forAnyone = new Set(
  parcours.filter(({ id }) => !professionals.has(id)).flatMap(({ etapes }) => etapes.map(({ id }) => id)),
)

const fiches = Object.values(content.fiches)

/** What a result, a plan and their paper show alike to the person, to who supports them, and to a professional. */
const shared: readonly Said[] = [
  ...fiches.flatMap(({ id, textes, alerte, contacts }) => [
    ...(['titre', 'resume', 'premier-pas'] as const).flatMap((key) =>
      inAll(`${id} · ${key}`, taken(textes, key)),
    ),
    ...(alerte ? inAll(`${id} · alerte`, alerte) : []),
    ...contacts.map(({ nom }) => ({ where: `${id} · contacts`, text: nom, language: 'fr' as const })),
  ]),
  ...Object.values(content.acteurs).flatMap(({ id, nom, textes, contacts }) => [
    { where: `${id} · nom`, text: nom, language: 'fr' as const },
    ...contacts.map((contact) => ({
      where: `${id} · contacts`,
      text: `${contact.nom} ${contact.adresse ?? ''}`,
      language: 'fr' as const,
    })),
    ...(['resume', 'premier-contact'] as const).flatMap((key) => inAll(`${id} · ${key}`, taken(textes, key))),
  ]),
  ...Object.values(content.etapes)
    .filter(({ id }) => forAnyone.has(id))
    .flatMap(({ id, titre, texte }) => [...inAll(`${id} · titre`, titre), ...inAll(`${id} · texte`, texte)]),
  ...Object.values(content.etapesAvant).flatMap(({ id, joindre, ...etape }) => [
    ...(['titre', 'action-tiers', 'pourquoi', 'delai'] as const).flatMap((key) =>
      inAll(`${id} · ${key}`, etape[key]),
    ),
    ...(joindre ? inAll(`${id} · joindre`, joindre) : []),
  ]),
  ...Object.values(content.sorties).flatMap(({ id, titre, texte }) => [
    ...inAll(`${id} · titre`, titre),
    ...inAll(`${id} · texte`, texte),
  ]),
  ...parcours
    .filter(({ id }) => !professionals.has(id))
    .flatMap(({ id, titre }) => inAll(`${id} · titre`, titre)),
]

/** Where a text says something of whoever reads it that is not theirs to be told. */
function faults(texts: readonly Said[], mayBe: typeof isOfProfessionals): readonly string[] {
  return texts.flatMap(({ where, text, language }) =>
    saidToReader(text, language)
      .filter((found) => !mayBe(found, language))
      .map((found) => `${where} : ${found}`),
  )
}

/** Arabic verbs that act on whoever calls: « Cap emploi advises you ». */
const toWhoCalls = /^(?:وتخبركم|ترشدكم)$/u

test('what everybody is shown alike says nothing of whoever reads it: they may ask for someone else', () => {
  expect(shared.length).toBeGreaterThan(900)
  expect(faults(shared, (found) => toWhoCalls.test(found))).toEqual([])
})

test.each([
  ['fr', 'Demandez à votre conseiller.', ['votre conseiller']],
  ['fr', 'Si vous êtes salarié, gardez le vôtre.', ['vous êtes salarié', 'vôtre']],
  ['en', 'A course that suits your health, while you are on leave.', ['your health', 'you are on']],
  ['ar', 'اسألوا مستشاركم إذا كنتم تعملون.', ['مستشاركم', 'كنتم']],
  ['fr', 'Cap emploi vous conseille aussi.', []],
] as const)('in %s, « %s » says of its reader %j', (language, text, found) => {
  expect(saidToReader(text, language)).toEqual(found)
})

const called = [
  ...new Set(
    parcours
      .filter(({ id }) => professionals.has(id))
      .flatMap(({ etapes }) => etapes.flatMap((etape) => etape.fiches)),
  ),
]

test.each(called)(
  'a professional is told what they do for the first step of %s, never what is a candidate’s',
  (id) => {
    const { textes } = content.fiches[id]!
    const steps = inAll(id, taken(textes, 'premier-pas-pro'))
    expect(steps.map(({ language }) => language)).toEqual(languages)
    expect(faults(steps, isOfProfessionals)).toEqual([])
  },
)

test('a step said to a professional that speaks of their own disability or CV would be found', () => {
  const text = 'Apportez votre CV et parlez de votre handicap à votre conseiller.'
  expect(faults([{ where: 'ici', text, language: 'fr' }], isOfProfessionals)).toEqual([
    'ici : votre cv',
    'ici : votre handicap',
    'ici : votre conseiller',
  ])
})

/** A sentence that begins with an infinitive: « Reprendre confiance. » */
const infinitiveFirst = /(?:^|[.?!] )(?:Être|Avoir|\p{Lu}\p{Ll}+(?:er|ir|re|oir))(?= )/u

test('an easy sentence about an étape says who does it: none begins with a bare infinitive', () => {
  const easy = Object.values(content.etapes).map(({ texte }) => texte['fr-x-falc'])
  expect(easy.filter((text) => infinitiveFirst.test(text))).toEqual([])
  expect(infinitiveFirst.test('Chercher un métier qui plaît. La santé le permet.')).toBe(true)
})
