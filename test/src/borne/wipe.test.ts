import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { wipe } from '../../../src/borne/wipe.ts'
import { databases } from '../support/fake-databases.ts'

const scrollTo = vi.fn<Window['scrollTo']>()
const cancel = vi.fn<() => void>()

beforeEach(() => {
  vi.stubGlobal('scrollTo', scrollTo)
  vi.stubGlobal('speechSynthesis', { cancel })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  scrollTo.mockClear()
  cancel.mockClear()
})

/** All that a page can remember, as the next person could find it. */
function remains() {
  return {
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    url: location.pathname + location.search + location.hash,
    state: history.state as unknown,
    title: document.title,
    name: window.name,
    fields: [...document.querySelectorAll('input')].map(({ value, checked }) => [value, checked]),
    selected: String(getSelection()),
  }
}

function boot() {
  history.replaceState(null, '', '/')
  document.title = 'Passerelle'
  document.body.innerHTML = '<p>Vos réponses</p><form><input value=""><input type="checkbox"></form>'
}

function visit() {
  history.replaceState({ trail: ['statut.salarie'] }, '', '/questions/besoin?d=59#suite')
  document.title = 'Votre besoin'
  window.name = 'statut.salarie'
  localStorage.setItem('lang', 'ar')
  sessionStorage.setItem('trail', 'statut.salarie')
  document.cookie = 'taille=2'
  document.cookie = 'theme=sombre; path=/'
  document.cookie = 'ici=1; path=/questions/besoin'
  const [text, box] = document.querySelectorAll('input')
  text!.value = 'Lille'
  box!.checked = true
  getSelection()!.selectAllChildren(document.querySelector('p')!)
}

describe('an ended visit leaves nothing behind', () => {
  test('storage, cookies, address, history, title, fields and selection are as at a fresh boot', async () => {
    boot()
    const fresh = remains()
    visit()
    const used = remains()
    expect(used.cookies.split('; ')).toHaveLength(3)
    for (const key of Object.keys(fresh) as (keyof typeof fresh)[]) expect(used[key]).not.toEqual(fresh[key])
    await wipe(window)
    expect(remains()).toEqual(fresh)
  })

  test('speech is silenced and the page is back at its top, without a move', async () => {
    await wipe(window)
    expect(cancel).toHaveBeenCalledOnce()
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 0, left: 0, behavior: 'instant' })
  })

  test('databases are deleted', async () => {
    const names = ['visites', 'autre']
    vi.stubGlobal('indexedDB', databases(names))
    await wipe(window)
    expect(names).toEqual([])
  })

  test('the caches that hold the app are left', async () => {
    const caches = { keys: () => Promise.resolve(['app']), delete: vi.fn<CacheStorage['delete']>() }
    vi.stubGlobal('caches', caches)
    await wipe(window)
    expect(caches.delete).not.toHaveBeenCalled()
  })

  test('Back has nowhere new to go', async () => {
    const { length } = history
    await wipe(window)
    expect(history.length).toBe(length)
  })

  test('the home and the title are those of the device', async () => {
    await wipe(window, { home: '/hdf/', title: 'Borne', loaded: '/' })
    expect([location.pathname, document.title]).toEqual(['/hdf/', 'Borne'])
  })

  test('a device without voice has nothing to silence', async () => {
    vi.unstubAllGlobals()
    vi.stubGlobal('scrollTo', scrollTo)
    await expect(wipe(window)).resolves.toBeUndefined()
  })
})

describe('a wipe that fails', () => {
  const broken = () => {
    throw new Error('denied')
  }

  test('still wipes all the rest, and names what failed', async () => {
    boot()
    visit()
    cancel.mockImplementationOnce(broken)
    vi.spyOn(history, 'replaceState').mockImplementationOnce(broken)
    await expect(wipe(window)).rejects.toThrow('Effacement incomplet : parole, adresse')
    expect(remains()).toMatchObject({
      local: {},
      session: {},
      cookies: '',
      title: 'Passerelle',
      selected: '',
    })
  })

  test.each(['error', 'blocked'] as const)(
    'a database whose deletion is answered by « %s » is named',
    async (answer) => {
      vi.stubGlobal('indexedDB', databases(['visites'], answer))
      await expect(wipe(window)).rejects.toThrow('Effacement incomplet : indexedDB')
    },
  )

  test('a cookie that resists is named', async () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('tenace=1')
    await expect(wipe(window)).rejects.toThrow('Effacement incomplet : cookies')
  })

  test('a database that never answers does not keep the rest from being wiped', () => {
    boot()
    visit()
    vi.stubGlobal('indexedDB', databases(['visites'], 'never'))
    void wipe(window)
    expect(remains()).toMatchObject({ local: {}, session: {}, cookies: '', url: '/', state: null })
  })
})
