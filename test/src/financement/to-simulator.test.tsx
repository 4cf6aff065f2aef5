import { expect, test } from 'vitest'
import { ToSimulator } from '../../../src/financement/to-simulator.tsx'
import { content } from '../../support/content.ts'
import { print } from '../support/screens.tsx'

type From = Parameters<typeof ToSimulator>[0]['from']

function hrefs(from: From, ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const link = print(<ToSimulator from={from} id={id} />).querySelector('a')
      return link ? [[id, link.getAttribute('href') ?? '']] : []
    }),
  )
}

test('a funding rule leads to what works it out, its object chosen', () => {
  expect(hrefs('bareme', Object.keys(content.baremes))).toEqual({
    'mobilite-regles-communes': '/financement/mobilite/',
    'opco-ep-accompagnement-social-drom': '/financement/accompagnement-social/',
    'opco-ep-prise-en-charge': '/financement/prise-en-charge/',
    'opco-ep-2020-cadre': '/financement/opco-ep-2020/',
    'opco-ep-2020-pdc': '/financement/opco-ep-2020/#v=1&objet=pdc',
    'opco-ep-2020-bilan': '/financement/opco-ep-2020/#v=1&objet=bilan-competences',
    'opco-ep-2020-contrat-pro': '/financement/opco-ep-2020/#v=1&objet=contrat-professionnalisation',
    'opco-ep-2020-contrat-apprentissage': '/financement/opco-ep-2020/#v=1&objet=contrat-apprentissage',
    'opco-ep-2020-tuteur-ma': '/financement/opco-ep-2020/#v=1&objet=formation-tuteur',
    'opco-ep-2020-poei': '/financement/opco-ep-2020/#v=1&objet=poei',
    'opco-ep-2020-vae': '/financement/opco-ep-2020/#v=1&objet=vae',
  })
})

test('two steps lead to a simulator, and each OPCO to its mobilities', () => {
  expect(hrefs('etape', Object.keys(content.etapes))).toEqual({
    'referent-mobilite': '/financement/mobilite/',
    'referent-social': '/financement/accompagnement-social/',
  })
  expect(hrefs('opco', ['afdas'])).toEqual({ afdas: '/financement/mobilite/#v=1&opco=afdas' })
})
