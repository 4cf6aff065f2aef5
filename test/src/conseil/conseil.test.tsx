import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { noDossier } from '../../../machines/conseil/dossier.ts'
import { faits } from '../../../machines/conseil/groupes.ts'
import { noPoste } from '../../../machines/conseil/poste.ts'
import { fresh } from '../../../machines/visite/answers.ts'
import { noPlan } from '../../../machines/visite/plan.ts'
import { boxes, button, courant, factButton, faitsOf, openDesk, press, said } from '../support/desk.tsx'

afterEach(() => {
  vi.useRealTimers()
})

const seeker = [
  'profil.beneficiaire',
  'statut.demandeur-emploi',
  'departement.nord',
  'inscription.oui',
] as const

describe('a case with several needs', () => {
  test('is told by digits, which stay on the question, and each proposal says which need it answers', async () => {
    const desk = openDesk(seeker)
    await userEvent.setup().click(factButton('besoin'))
    press('6')
    press('3')
    expect(courant()).toBe('besoin')
    expect(faitsOf(desk).slice(-2)).toEqual(['besoin.se-former', 'besoin.definir-projet'])
    const lines = [...document.querySelectorAll('.conseil-piste')].map(({ textContent }) => textContent)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.filter((line) => !line.includes('Pour : '))).toEqual([])
    const of = (id: string) => document.getElementById(`retenir-${id}`)!.closest('li')!.textContent
    expect(of('activ-projet')).toContain('Pour : Trouver ce qu’elle veut faire')
    expect(of('poe')).toContain('Pour : Suivre une formation')
    press('3')
    expect(said('.conseil-liste')).not.toContain('Pour : ')
  })
})

describe('facts that hardly ever go together', () => {
  test('are said, and the proposals stay', async () => {
    openDesk([...seeker, 'besoin.se-former'])
    expect(document.querySelector('.conseil-gauche .avis')).toBeNull()
    await userEvent.setup().click(factButton('contrat'))
    press('1')
    expect(said('.conseil-gauche .avis')).toMatch(
      /^« .* » et « .* » vont rarement ensemble : à vérifier avec la personne\.$/u,
    )
    expect(boxes().length).toBeGreaterThan(0)
  })
})

describe('the view of the person', () => {
  test('shows the proposals in words of theirs, and one key or button gives the screen back', async () => {
    const person = userEvent.setup()
    const desk = openDesk([...seeker, 'besoin.se-former'])
    press('v')
    expect(document.activeElement?.id).toBe('personne')
    expect(document.querySelector('.conseil-droite')).toBeNull()
    expect(document.querySelectorAll('.conseil-personne > ol > li')).toHaveLength(3)
    press('2')
    press('0')
    expect(faitsOf(desk)).toEqual([...seeker, 'besoin.se-former'])
    await person.click(button(/Rendre l’écran/))
    expect(document.querySelector('.conseil-personne')).toBeNull()
    press('v')
    press('v')
    expect(document.querySelector('.conseil-personne')).toBeNull()
  })
})

describe('the screen given back by the person', () => {
  /** The language whose switch the desk pressed. */
  const asked = (): (() => string | null) => {
    let language: string | null = null
    const listen = (event: MouseEvent): void => {
      const link = (event.target as Element).closest('a')
      if (link === null) return
      event.preventDefault()
      language = link.hreflang
    }
    document.addEventListener('click', listen)
    onTestFinished(() => document.removeEventListener('click', listen))
    return () => language
  }
  const turned = { ...noPoste, langue: 'fr' } as const

  test('comes back in the language of the counsellor, whatever the person chose', () => {
    const language = asked()
    const desk = openDesk([...seeker, 'besoin.se-former'])
    press('v')
    expect(desk.session.poste?.langue).toBe('fr')
    press('v')
    expect([desk.session.poste?.langue, language()]).toEqual([null, null])
  })

  test('comes back in it too where the person left the desk, in theirs', () => {
    const language = asked()
    const desk = openDesk([...seeker], { language: 'ar' }, { poste: turned })
    expect([desk.session.poste?.langue, language()]).toEqual([null, 'fr'])
  })

  test('shows the appointment and the note of each step', () => {
    const plan = { ...noPlan, fiches: ['prf', 'afc'], notes: { prf: 'Apporter le CV' } }
    const rendezvous = {
      prf: { jour: '2026-12-14', heure: '09:30', avec: 'Mme Martin' },
      afc: { jour: '', heure: '10:00', avec: '' },
    }
    const visite = fresh
    openDesk(
      [],
      {},
      { plan, visit: fresh, dossier: { ...noDossier, faits: [...seeker], rendezvous, visite } },
    )
    press('v')
    const [first, second] = [...document.querySelectorAll('.conseil-personne > ol > li')]
    for (const text of ['lundi 14 décembre 2026', '9 h 30', 'avec Mme Martin', 'Note : Apporter le CV'])
      expect(first!.textContent.replaceAll(/\s+/gu, ' ')).toContain(text)
    expect(second!.querySelector('.conseil-fixe')).toBeNull()
  })
})

describe('back at the desk', () => {
  const many = [...seeker, 'besoin.se-former'] as const

  test('after a fiche, the order, the fact in view, the folds and the place are as they were', async () => {
    const person = userEvent.setup()
    const desk = openDesk(many)
    await person.selectOptions(screen.getByLabelText('Ordre'), 'verdict')
    await person.click(factButton('age'))
    await person.click(screen.getAllByText('Détails')[1]!)
    const column = document.querySelector('[aria-labelledby="conseil-pistes"]')!
    column.scrollTop = 240
    fireEvent.scroll(column)
    act(() => desk.leave())
    const { poste } = desk.session
    expect(poste).toMatchObject({ rangement: 'verdict', courant: 'age', defile: 240, langue: null })
    cleanup()
    openDesk(many, {}, { poste })
    expect(screen.getByLabelText<HTMLSelectElement>('Ordre').value).toBe('verdict')
    expect(courant()).toBe('age')
    const open = [...document.querySelectorAll<HTMLDetailsElement>('.conseil-piste details')]
    expect(open.map((one) => one.open).indexOf(true)).toBe(1)
    expect(document.querySelector('[aria-labelledby="conseil-pistes"]')!.scrollTop).toBe(240)
  })

  test('after it was wiped, nothing is left of it', async () => {
    const person = userEvent.setup()
    const desk = openDesk(many)
    await person.click(screen.getAllByText('Détails')[0]!)
    const column = document.querySelector('[aria-labelledby="conseil-pistes"]')!
    column.scrollTop = 240
    fireEvent.scroll(column)
    act(() => desk.dispatch({ type: 'wiped' }))
    act(() => desk.leave())
    expect(desk.session.poste).toBeNull()
  })
})

describe('the order by delay', () => {
  test('says how many proposals have one that is known', async () => {
    openDesk([...seeker, 'besoin.se-former'])
    expect(document.querySelector('.conseil-titre + .note')).toBeNull()
    await userEvent.setup().selectOptions(screen.getByLabelText('Ordre'), 'delai')
    expect(said('.conseil-titre + .note')).toMatch(
      /^(?:\d+ pistes? (?:ont|a) un délai connu ; les autres suivent|Aucune piste n’a de délai connu : .*)\.$/u,
    )
  })
})

describe('a case from a file', () => {
  const held = async (reponses: readonly string[]) => {
    const person = userEvent.setup()
    const desk = openDesk()
    await person.click(screen.getByText('Ouvrir un dossier'))
    const file = {
      format: 'passerelle-plan',
      version: 1,
      date: '2026-11-21',
      reponses,
      fiches: [],
      notes: {},
    }
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!
    await person.upload(input, new File([JSON.stringify(file)], 'plan.json', { type: 'application/json' }))
    await waitFor(() => expect(faitsOf(desk)).toEqual(reponses))
    return { desk, person }
  }
  const words = 'Ce fichier ne contient pas les réponses sur la santé : redemandez-les.'

  test('says that it holds no answer about health, until one is told', async () => {
    const { desk, person } = await held(seeker)
    expect(said('.conseil-gauche .avis')).toBe(words)
    await person.click(factButton('titre'))
    press('1')
    expect(said('.conseil-gauche')).not.toContain(words)
    act(() => desk.dispatch({ type: 'wiped' }))
    expect(said('.conseil-gauche')).not.toContain(words)
  })

  test('says nothing when it holds some', async () => {
    await held([...seeker, 'titre.oui'])
    expect(said('.conseil-gauche')).not.toContain(words)
  })
})

describe('what leaves the desk', () => {
  test('has the box of health beside it, and the file says that it is without', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => '', revokeObjectURL: () => undefined }))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const person = userEvent.setup()
    const desk = openDesk([...seeker, 'titre.oui', 'besoin.se-former'])
    await person.click(screen.getByText('Envoyer, enregistrer'))
    await person.click(button('Enregistrer le plan (fichier)'))
    expect(said('.conseil-emporter .dit')).toContain('sans vos réponses sur la santé')
    await person.click(screen.getByLabelText(/dans ce que j’emporte/))
    expect(desk.session.plan.santeLien).toBe(true)
    await person.click(button('Enregistrer le plan (fichier)'))
    expect(said('.conseil-emporter .dit')).not.toContain('sans vos réponses')
  })
})

describe('« Effacer »', () => {
  test('asks what wipes, as everywhere', async () => {
    const onEnd = vi.fn<() => void>()
    openDesk(seeker, { onEnd })
    await userEvent.setup().click(button('Effacer'))
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('has nothing to do while nothing was brought', async () => {
    openDesk()
    expect(button('Effacer').getAttribute('aria-disabled')).toBe('true')
    await userEvent.setup().click(button('Effacer'))
  })

  test('leaves the desk as new', () => {
    const desk = openDesk([...seeker, 'besoin.se-former'], {}, { plan: { ...noPlan, fiches: ['poe'] } })
    act(() => desk.dispatch({ type: 'wiped' }))
    expect(boxes().map(({ checked }) => checked)).not.toContain(true)
    expect(said('.conseil-gauche h2')).toContain(`1 sur ${faits.length}`)
    expect(document.querySelectorAll('[data-etat=connu]')).toHaveLength(1)
  })
})

describe('the guided questions', () => {
  const visit = { ...fresh, trail: ['profil.proche', 'statut.salarie'] } as const

  test('begun before, open the desk with their answers', () => {
    openDesk([], {}, { dossier: null, visit })
    expect(factButton('statut').dataset['etat']).toBe('connu')
    expect(factButton('profil').textContent).toContain('Un proche, pour elle')
    expect(courant()).toBe('departement')
  })

  test('follow a fact that is told at the desk, once it rests', () => {
    vi.useFakeTimers()
    const desk = openDesk([], {}, { dossier: null, visit })
    press('2')
    expect(faitsOf(desk)).toEqual(['profil.proche', 'statut.salarie', 'departement.nord'])
    expect(desk.session.visit).toBe(visit)
    expect(desk.session.dossier!.suivi).toBe(false)
    act(() => void vi.advanceTimersByTime(399))
    expect(desk.session.visit).toBe(visit)
    act(() => void vi.advanceTimersByTime(1))
    expect(desk.session.dossier!.suivi).toBe(true)
    expect(desk.session.visit.trail.slice(0, 2)).toEqual(visit.trail)
    expect([...desk.session.visit.trail, ...desk.session.visit.remembered]).toContain('departement.nord')
    expect(faitsOf(desk)).toEqual(['profil.proche', 'statut.salarie', 'departement.nord'])
  })

  test('follow at once when the desk is left', () => {
    vi.useFakeTimers()
    const desk = openDesk()
    press('2')
    expect(desk.session.visit.trail).toEqual([])
    act(() => desk.leave())
    expect(desk.session.visit.trail).toEqual(['profil.beneficiaire', 'statut.salarie'])
  })
})
