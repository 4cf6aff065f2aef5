import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadConfig, readConfig } from '../../../src/borne/config.ts'

const problemOf = (text: string): string => {
  const reading = readConfig(text)
  return reading.ok ? 'none' : reading.problem
}

describe('a good config.json', () => {
  test('the one we ship is for the web', () => {
    const shipped = readFileSync('public/config.json', 'utf8')
    expect(readConfig(shipped)).toMatchObject({ ok: true, config: { mode: 'web' } })
  })

  test('needs its mode only: three minutes of silence and 45 seconds to answer are the default', () => {
    const config = {
      mode: 'borne',
      silence: 180_000,
      answer: 45_000,
      signaler: null,
      adresse: null,
      conseil: false,
    }
    expect(readConfig('{ "mode": "borne" }')).toEqual({ ok: true, config })
    expect(readConfig('{ "mode": "borne", "delais": {} }')).toEqual({ ok: true, config })
  })

  test.each([
    [30, 20],
    [900, 300],
  ])('may ask for a silence of %i s and %i s to answer', (silence, reponse) => {
    const text = JSON.stringify({ mode: 'borne', delais: { silence, reponse } })
    const config = {
      mode: 'borne',
      silence: silence * 1000,
      answer: reponse * 1000,
      signaler: null,
      adresse: null,
      conseil: false,
    }
    expect(readConfig(text)).toEqual({ ok: true, config })
  })
})

describe('where phones find the same site', () => {
  test.each(['https://exemple.fr', 'http://192.168.1.4:8080'])('is an origin, like %s', (adresse) => {
    expect(readConfig(JSON.stringify({ mode: 'borne', adresse }))).toMatchObject({ config: { adresse } })
  })

  test.each([
    '"exemple.fr"',
    '"https://exemple.fr/"',
    '"https://exemple.fr/a"',
    '"ftp://exemple.fr"',
    '3',
    '""',
  ])('is not %s', (value) => {
    expect(problemOf(`{"mode":"borne","adresse":${value}}`)).toMatch(
      /^« adresse » vaut .+ ; il faut l’adresse du site, comme "https:\/\/exemple\.fr"\.$/,
    )
  })
})

describe('a counsellor who works at the kiosk', () => {
  test.each([true, false])('is said by %s', (conseil) => {
    expect(readConfig(JSON.stringify({ mode: 'borne', conseil }))).toMatchObject({ config: { conseil } })
  })

  test.each(['"true"', '1', 'null', '[]', '{}'])('is not said by %s', (value) => {
    expect(problemOf(`{"mode":"borne","conseil":${value}}`)).toMatch(
      /^« conseil » vaut .+ ; il faut true si un conseiller travaille sur cette borne, sinon false\.$/,
    )
  })
})

describe('where readers report an error', () => {
  test('is an address, or nothing', () => {
    const signaler = 'equipe@exemple.fr'
    expect(readConfig(JSON.stringify({ mode: 'web', signaler }))).toMatchObject({ config: { signaler } })
  })

  test.each(['"equipe"', '3', '"a@b"', '"deux mots@exemple.fr"', '{}'])('is not %s', (value) => {
    expect(problemOf(`{"mode":"web","signaler":${value}}`)).toMatch(
      /^« signaler » vaut .+ ; il faut une adresse électronique, comme "equipe@exemple\.fr"\.$/,
    )
  })
})

describe('a wrong config.json says which key, what was found and what is accepted', () => {
  test.each([
    ['{}', '« mode » manque ; valeurs acceptées : "web" ou "borne".'],
    ['{"mode":"kiosk"}', '« mode » vaut "kiosk" ; valeurs acceptées : "web" ou "borne".'],
    ['{"mode":1}', '« mode » vaut 1 ; valeurs acceptées : "web" ou "borne".'],
    [
      '{"mod":"web"}',
      'Clé inconnue : « mod » ; clés acceptées : « mode », « delais », « signaler », « adresse », « conseil ».',
    ],
    ['{"mode":"web","delais":60}', '« delais » vaut 60 ; il faut un objet { … }.'],
    ['{"mode":"web","delais":null}', '« delais » vaut null ; il faut un objet { … }.'],
    [
      '{"mode":"web","delais":{"pause":60}}',
      'Clé inconnue : « delais.pause » ; clés acceptées : « delais.silence », « delais.reponse ».',
    ],
    ['null', 'config.json contient null ; il faut un objet { … }.'],
    ['["borne"]', 'config.json contient ["borne"] ; il faut un objet { … }.'],
  ])('%s', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  test.each(['29', '901', '60.5', '"60"', 'null', '-60', '1e999'])('a silence of %s', (silence) => {
    expect(problemOf(`{"mode":"web","delais":{"silence":${silence}}}`)).toMatch(
      /^« delais\.silence » vaut .+ ; il faut un nombre entier de secondes, de 30 à 900\.$/,
    )
  })

  test.each(['19', '301', 'true'])('%s to answer', (reponse) => {
    expect(problemOf(`{"mode":"web","delais":{"reponse":${reponse}}}`)).toBe(
      `« delais.reponse » vaut ${reponse} ; il faut un nombre entier de secondes, de 20 à 300.`,
    )
  })

  test('what is not JSON is shown by its line', () => {
    expect(problemOf('{\n  "mode": "web",\n}')).toBe(
      'config.json n’est pas du JSON valide (ligne 3) : vérifiez guillemets, virgules et accolades.',
    )
    expect(problemOf('')).toContain('n’est pas du JSON valide')
  })

  test('a home page served in its place is recognised', () => {
    expect(problemOf('<!doctype html>\n<title>Passerelle</title>')).toContain('le fichier manque sans doute')
  })

  test('a long value is cut short', () => {
    expect(problemOf(JSON.stringify({ mode: 'x'.repeat(5_000) })).length).toBeLessThan(150)
  })
})

test('no text whatever makes reading throw', () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.object().map((value) => JSON.stringify({ mode: 'web', ...value })),
  )
  fc.assert(fc.property(text, (wild) => typeof readConfig(wild).ok === 'boolean'))
  expect(problemOf('{"mode":{"__proto__":1}}')).toContain('« mode »')
})

describe('fetching', () => {
  test('is never answered by the HTTP cache', async () => {
    const asked: unknown[] = []
    const fetch = (...request: unknown[]) => {
      asked.push(request)
      return Promise.resolve(new Response('{ "mode": "borne" }'))
    }
    expect(await loadConfig(fetch, '/config.json')).toMatchObject({ ok: true, config: { mode: 'borne' } })
    expect(asked).toEqual([['/config.json', { cache: 'no-store' }]])
  })

  test.each([
    [404, 'est introuvable'],
    [410, 'est introuvable'],
    [401, 'n’a pas pu être lu'],
    [403, 'n’a pas pu être lu'],
    [429, 'n’a pas pu être lu'],
    [500, 'n’a pas pu être lu'],
    [503, 'n’a pas pu être lu'],
  ])(
    'a server that answers %i gave no settings: its address and the status are told',
    async (status, why) => {
      const fetch = () => Promise.resolve(new Response('', { status }))
      const problem = `/config.json ${why} : le serveur répond ${status}.`
      expect(await loadConfig(fetch, '/config.json')).toEqual({ ok: false, problem, read: false })
    },
  )

  test('so is a network that is down, in French', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    const problem = '/config.json n’a pas pu être lu : le serveur ne répond pas.'
    expect(await loadConfig(fetch, '/config.json')).toEqual({ ok: false, problem, read: false })
  })

  test('a web page served in its place is no settings; anything else is, however wrong', async () => {
    const answered = (text: string) => loadConfig(() => Promise.resolve(new Response(text)), '/config.json')
    expect(await answered('<!doctype html>')).toMatchObject({ ok: false, read: false })
    for (const text of ['', '{', '{}', '{ "mode": "kiosque" }'])
      expect(await answered(text)).toMatchObject({ ok: false, read: true })
  })
})
