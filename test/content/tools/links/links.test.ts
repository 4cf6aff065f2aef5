import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { linksIn, openLinks, tellLinks, type Link } from '../../../../content/tools/links/links.ts'
import { openWebLink } from '../../../../content/tools/links/open-web-link.ts'
import { fiche, planted } from '../../support/tree.ts'

const asked: string[] = []

function answer(status: number, headers: Record<string, string> = {}): RequestListener {
  return (_, response) => response.writeHead(status, headers).end()
}

const pages: Readonly<Record<string, RequestListener>> = {
  '/bonne': answer(200),
  '/disparue': answer(404),
  '/partie': answer(410),
  '/fermee': answer(403),
  '/panne': answer(503),
  '/sans-tete': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end('page'),
  '/ailleurs': answer(301, { location: '/bonne' }),
  '/encore-ailleurs': answer(308, { location: '/ailleurs' }),
  '/pour-un-temps': answer(302, { location: '/bonne' }),
  '/vers-rien': answer(301, { location: '/disparue' }),
  '/accueil': answer(302, { location: '/' }),
  '/boucle': answer(302, { location: '/boucle' }),
  '/muette': () => undefined,
  '/coupee': ({ socket }) => void socket.destroy(),
  '/': answer(200),
}

let server: Server
let site = ''
let closed = ''

async function listen(): Promise<Server> {
  const one = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    pages[(request.url ?? '').replace(/\?.*/, '')]?.(request, response)
  }).listen(0, '127.0.0.1')
  await once(one, 'listening')
  return one
}

const addressOf = (one: Server): string => `http://127.0.0.1:${(one.address() as AddressInfo).port}`

beforeAll(async () => {
  server = await listen()
  site = addressOf(server)
  const gone = await listen()
  closed = addressOf(gone)
  gone.close()
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

// A machine that does many things at once answers late, and well.
const timeout = 120_000
const linkTo = (url: string): Link => ({ url, places: ['content/fiches/poe.yaml:1'] })

describe('a link', () => {
  test.each([
    ['/bonne', 'bon', '200'],
    ['/sans-tete', 'bon', '200'],
    ['/pour-un-temps', 'bon', '200'],
    ['/disparue', 'introuvable', '404'],
    ['/partie', 'introuvable', '410'],
    ['/vers-rien', 'introuvable', '404'],
    ['/panne', 'erreur', '503'],
    ['/fermee', 'robot', '403'],
    ['/boucle', 'boucle', ''],
    ['/coupee', 'connexion', 'UND_ERR_SOCKET'],
  ])('to « %s » is « %s »', async (path, kind, detail) => {
    expect(await openWebLink(site + path, timeout)).toEqual({ kind, detail })
  })

  test('to a site that never answers is late', async () => {
    expect(await openWebLink(`${site}/muette`, 20)).toEqual({ kind: 'delai', detail: '' })
  })

  test.each([
    ['/ailleurs', 'deplace', '/bonne'],
    ['/encore-ailleurs', 'deplace', '/bonne'],
    ['/accueil', 'accueil', '/'],
  ])('to « %s » is « %s », and one reads where', async (path, kind, to) => {
    expect(await openWebLink(site + path, timeout)).toEqual({ kind, detail: site + to })
  })

  test('to a closed door is a refused connection; to a name that is nobody’s, no site', async () => {
    expect(await openWebLink(`${closed}/page`, timeout)).toEqual({
      kind: 'connexion',
      detail: 'ECONNREFUSED',
    })
    expect((await openWebLink('http://personne.invalid/page', timeout)).kind).toBe('nom')
  })

  test('that is no address is told as such', async () => {
    expect((await openWebLink('https://', timeout)).kind).toBe('nom')
    expect(
      await openLinks([linkTo('https://'), linkTo(`${site}/bonne`)], { timeout, atOnce: 2 }),
    ).toHaveLength(2)
  })

  test('is opened by its head alone when that is enough', async () => {
    asked.length = 0
    await openWebLink(`${site}/bonne`, timeout)
    await openWebLink(`${site}/disparue`, timeout)
    expect(asked).toEqual(['HEAD /bonne', 'HEAD /disparue', 'GET /disparue'])
  })
})

describe('all the links', () => {
  test('are opened a few at once', async () => {
    const links = Array.from({ length: 12 }, (_, index) => linkTo(`${site}/lente?${index}`))
    const held: (() => void)[] = []
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => new Promise((done) => void held.push(() => done(new Response()))))
    const opened = openLinks(links, { timeout, atOnce: 4 })
    const together: number[] = []
    while (fetched.mock.calls.length < links.length || held.length > 0) {
      await new Promise(setImmediate)
      together.push(held.length)
      for (const release of held.splice(0)) release()
    }
    fetched.mockRestore()
    expect(await opened).toHaveLength(12)
    expect(Math.max(...together)).toBe(4)
  })

  test('are not judged without a network', async () => {
    expect(await openLinks([linkTo(`${closed}/a`), linkTo(`${closed}/b`)], { timeout, atOnce: 8 })).toBeNull()
    expect(
      await openLinks([linkTo(`${closed}/a`), linkTo(`${site}/bonne`)], { timeout, atOnce: 8 }),
    ).toHaveLength(2)
    expect(await openLinks([], { timeout, atOnce: 8 })).toEqual([])
  })

  test('are told in groups: what failed, how, and where it is written', async () => {
    const opened = await openLinks(
      ['/bonne', '/disparue', '/vers-rien', '/ailleurs', '/fermee'].map((path) => linkTo(site + path)),
      { timeout, atOnce: 1 },
    )
    expect(tellLinks(opened ?? []).map((line) => line.replaceAll(site, 'https://exemple.fr')))
      .toMatchInlineSnapshot(`
      [
        "Page introuvable : cherchez la nouvelle adresse (2)",
        "  https://exemple.fr/disparue (404)",
        "    content/fiches/poe.yaml:1",
        "  https://exemple.fr/vers-rien (404)",
        "    content/fiches/poe.yaml:1",
        "",
        "Le site n’ouvre pas aux programmes : ouvrez la page vous-même (1)",
        "  https://exemple.fr/fermee (403)",
        "    content/fiches/poe.yaml:1",
        "",
        "La page a déménagé, le lien marche encore : mettez la nouvelle adresse (1)",
        "  https://exemple.fr/ailleurs (https://exemple.fr/bonne)",
        "    content/fiches/poe.yaml:1",
        "",
        "5 liens : 1 s’ouvrent, 2 à corriger, 2 à regarder.",
      ]
    `)
  })
})

test('links are found in the content files, each once, with their lines', () => {
  const tree = planted()
  tree.write(
    'brouillons/dea.yaml',
    '- https://travail-emploi.gouv.fr/poe\n- { url: "https://a.fr/b?c=d" }, (https://a.fr/e).\n',
  )
  tree.write('brouillons/rhf.yaml', 'url: https://exemple.fr/a-remplacer # À écrire : une adresse\n')
  const links = linksIn(tree.root)
  expect(links.find(({ url }) => url === 'https://travail-emploi.gouv.fr/poe')?.places).toEqual([
    'content/brouillons/dea.yaml:1',
    `content/${fiche}:108`,
  ])
  expect(links.map(({ url }) => url)).toEqual(
    expect.arrayContaining(['https://a.fr/b?c=d', 'https://a.fr/e']),
  )
  expect(links.map(({ url }) => url)).not.toContain('https://exemple.fr/a-remplacer')
})
