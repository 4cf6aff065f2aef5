import { expect, test } from 'vitest'
import { choicesOf } from '../../../content/questions.ts'
import { lostWithoutStatus } from '../../../machines/cli/check-rules.ts'
import { parcoursOf } from '../../../machines/visite/trail.ts'
import { content } from '../../support/content.ts'

test('someone whose status is not known loses nothing by it', () => {
  expect(lostWithoutStatus(content)).toEqual([])
})

test('a fiche that the same need does not call without the status is told, with what to do', () => {
  const { 'premiers-reperes': union, ...others } = content.parcours
  const etapes = union!.etapes.filter(({ id }) => id !== 'alternance')
  const parcours = { ...others, 'premiers-reperes': { ...union!, etapes } }
  const messages = lostWithoutStatus({ ...content, parcours }).map(({ message }) => message)
  expect(messages.filter((message) => message.includes('« esat »'))).toMatchInlineSnapshot(`
    [
      "pour le besoin « alternance », « esat » appelle la fiche « contrat-apprentissage » à l’étape « alternance », et ce parcours ne l’appelle pas ; donnez ici à l’étape « alternance » le même « quand » que dans content/parcours/esat.yaml",
      "pour le besoin « alternance », « esat » appelle la fiche « contrat-professionnalisation » à l’étape « alternance », et ce parcours ne l’appelle pas ; donnez ici à l’étape « alternance » le même « quand » que dans content/parcours/esat.yaml",
      "pour le besoin « alternance », « esat » appelle la fiche « activ-alternance » à l’étape « alternance », et ce parcours ne l’appelle pas ; donnez ici à l’étape « alternance » le même « quand » que dans content/parcours/esat.yaml",
      "pour le besoin « alternance », « esat » appelle la fiche « plateforme-alternance » à l’étape « alternance », et ce parcours ne l’appelle pas ; donnez ici à l’étape « alternance » le même « quand » que dans content/parcours/esat.yaml",
      "pour le besoin « gagner-experience », « esat » appelle la fiche « activ-alternance » à l’étape « alternance », et ce parcours ne l’appelle pas ; donnez ici à l’étape « alternance » le même « quand » que dans content/parcours/esat.yaml",
      "pour le besoin « gagner-experience », « esat » appelle la fiche « plateforme-alternance » à l’étape « alternance », et ce parcours ne l’appelle pas ; donnez ici à l’étape « alternance » le même « quand » que dans content/parcours/esat.yaml",
    ]
  `)
})

test('each status has its own parcours', () => {
  const own = choicesOf('statut').map((statut) => parcoursOf({ statut }))
  expect(own).toEqual(choicesOf('statut').map((statut) => (statut === 'autre' ? 'premiers-reperes' : statut)))
})
