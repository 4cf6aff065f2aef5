import { expect, test } from 'vitest'
import { languages } from '../../content/languages.ts'
import { content } from '../support/content.ts'

const ages = /16 à 25 ans|(?:ages|from) 16 to 25|من 16 إلى 25 سنة/u

const steps = Object.values(content.fiches).flatMap(({ id, textes }) =>
  languages.flatMap((language) => {
    const step = textes[language]?.['premier-pas']
    return step === undefined ? [] : [{ where: `${id} (${language})`, step: step.replaceAll('\u00A0', ' ') }]
  }),
)

test('a first step that names the mission locale says whom it is for: people aged 16 to 25', () => {
  const named = steps.filter(({ step }) => /mission locale/iu.test(step))
  expect(named.length).toBeGreaterThan(80)
  expect(named.filter(({ step }) => !ages.test(step)).map(({ where }) => where)).toEqual([])
})
