// @vitest-environment node
import { expect, test } from 'vitest'
import { isDepartement } from '../../../content/lieux/departements.ts'
import { languages } from '../../../content/languages.ts'
import { reglesPour, simulateurs, type Regles } from '../../../content/pages/financement.ts'
import { formulaireAccompagnementSocial } from '../../../machines/financement/formulaires/accompagnement-social.ts'
import { formulaireMobilite } from '../../../machines/financement/formulaires/mobilite.ts'
import { formulaireOpcoEp2020 } from '../../../machines/financement/formulaires/opco-ep-2020.ts'
import { hasHelp } from '../../../src/financement/field-words.tsx'
import { keyOf } from '../../../src/financement/key-of.ts'
import { content } from '../../support/content.ts'
import { spoken } from '../support/screens.tsx'

const regles = Object.fromEntries(
  simulateurs.map((one) => [one, reglesPour(content, one)]),
) as unknown as Regles
const champs = [
  formulaireMobilite(regles.mobilite),
  formulaireAccompagnementSocial(regles['accompagnement-social']),
  formulaireOpcoEp2020(regles['opco-ep-2020']),
].flatMap(({ tous }) => tous)

/** Answers that bear a name of the content: an OPCO, a territory, a département. */
const named = new Set([
  ...Object.keys(content.opco),
  ...Object.values(content.baremes).flatMap(({ territoires }) => territoires?.map(({ id }) => id) ?? []),
])

test('every field, help, answer and group of the forms has its words in every language', () => {
  const keys = champs.flatMap((champ) => [
    keyOf('champ', champ.id),
    keyOf('groupe', champ.groupe),
    ...(hasHelp(champ.id) ? [keyOf('aide', champ.id)] : []),
    ...(champ.genre === 'choix' ? champ.choix : [])
      .filter((choix) => !named.has(choix) && !isDepartement(choix))
      .map((choix) => keyOf('choix', choix)),
  ])
  expect(keys.length).toBeGreaterThan(100)
  const missing = languages.flatMap((language) =>
    keys.filter((key) => !spoken[language].exists(key)).map((key) => `${language} ${key}`),
  )
  expect(missing).toEqual([])
})
