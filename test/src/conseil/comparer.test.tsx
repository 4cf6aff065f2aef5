import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { noPlan } from '../../../machines/visite/plan.ts'
import { content } from '../../support/content.ts'
import { button, openDesk, press, said } from '../support/desk.tsx'

const faits = [
  'profil.beneficiaire',
  'statut.demandeur-emploi',
  'departement.nord',
  'inscription.oui',
  'besoin.se-former',
] as const

const opened = (fiches: readonly string[] | null) => openDesk(faits, {}, { plan: { ...noPlan, fiches } })

/** The cells of a row of the table, its title first. */
function row(titre: string): readonly string[] {
  const found = [...document.querySelectorAll('.conseil-tableau tr')].find(
    ({ firstElementChild }) => firstElementChild?.textContent === titre,
  )
  return [...(found?.children ?? [])].map(({ textContent }) => textContent)
}

const nonDit = 'Non dit par le guide'

describe('the comparison', () => {
  test('sets what was chosen side by side, in the order of the plan, and says what no source says', () => {
    opened(['poe', 'prf'])
    press('c')
    const [, ...names] = row('Ce qu’on compare')
    expect(names.map((name) => name.slice(0, 10))).toEqual(['Préparatio', 'Programme '])
    expect(row('Délai')[1]).toBe(nonDit)
    const couts = ['poe', 'prf'].map((id) => content.fiches[id]!.textes.fr['en-bref'].cout ?? nonDit)
    expect(row('Ce que ça coûte').slice(1)).toEqual(couts)
    expect(row('Pour cette personne')).toHaveLength(3)
    expect(document.activeElement?.id).toBe('comparer')
  })

  test('offers the first three proposals when nothing is chosen, and says so', () => {
    opened(null)
    press('c')
    expect(row('Ce qu’on compare')).toHaveLength(4)
    expect(said('.conseil-comparer')).toContain('Rien n’est retenu : voici les premières pistes.')
  })

  test('holds four at most, and says which', () => {
    opened(['poe', 'prf', 'afc', 'cep', 'afest'])
    press('c')
    expect(row('Ce qu’on compare')).toHaveLength(5)
    expect(said('.conseil-comparer')).toContain('Les quatre premières du plan sont comparées.')
  })

  test('is printed alone, and closed by its key, by Escape or by its button', async () => {
    const person = userEvent.setup()
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    opened(null)
    press('c')
    await person.click(button('Imprimer le tableau'))
    expect(print).toHaveBeenCalledOnce()
    expect(document.querySelector<HTMLElement>('.conseil')!.dataset['imprime']).toBe('tableau')
    press('c')
    expect(document.querySelector('.conseil-comparer')).toBeNull()
    press('c')
    press('Escape')
    expect(document.querySelector('.conseil-comparer')).toBeNull()
    press('c')
    await person.click(button(/Revenir aux pistes/))
    expect(document.querySelector('.conseil-comparer')).toBeNull()
  })
})
