import { describe, expect } from 'vitest'
import { finished } from './screens.ts'
import { test } from './visit.ts'
import { arrived, goOn, linkTo } from './walk.ts'

/** The width of what an A4 sheet prints between margins of 16 mm, in CSS pixels. */
const sheet = Math.floor(((210 - 2 * 16) / 25.4) * 96)

describe('Votre parcours on paper', () => {
  test('is one to six A4 pages', async ({ enter }) => {
    const page = await enter(linkTo(finished))
    await arrived(page, 'reponses')
    await goOn(page)
    await arrived(page, 'parcours')
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length
    expect(pages).toBeGreaterThanOrEqual(1)
    expect(pages).toBeLessThanOrEqual(6)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? []
    expect([Number(width), Number(height)].map(Math.round)).toEqual([595, 842])
  })

  test('holds the answers as sentences, the date and the contacts; not the controls', async ({ enter }) => {
    const page = await enter(linkTo(finished))
    await arrived(page, 'reponses')
    const sentences = await page.locator('.recit p').allTextContents()
    await goOn(page)
    await arrived(page, 'parcours')
    expect(await page.locator('.impression').first().isVisible()).toBe(false)

    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: sheet, height: 1000 })
    const printed = (await page.locator('body').innerText()).replaceAll(/\s+/gu, ' ')
    for (const sentence of sentences) expect(printed).toContain(sentence.replaceAll(/\s+/gu, ' '))
    const year = await page.evaluate(() => new Date().getFullYear())
    expect(printed).toMatch(new RegExp(`Imprimé le \\d{1,2}(er)? [a-zéû]+ ${year}`, 'u'))
    expect(printed).toContain('faites confirmer ces pistes par un professionnel')
    expect(await page.locator('#contacts .numero:visible').count()).toBeGreaterThan(0)
    for (const hidden of ['.barre', '.reglages', '.sommaire', '.evitement'])
      expect(await page.locator(hidden).first().isVisible(), `${hidden}`).toBe(false)
  })

  test('is black on white, even from a dark screen, and nothing is cut at the side', async ({ enter }) => {
    const page = await enter(linkTo(finished), { colorScheme: 'dark' })
    await arrived(page, 'reponses')
    await goOn(page)
    await arrived(page, 'parcours')
    await page.locator('.theme').press('Enter')
    await page.locator('.theme').press('Enter')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.setViewportSize({ width: sheet, height: 1000 })
    expect(
      await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body)
        return [backgroundColor, color]
      }),
    ).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((one) => one.checkVisibility() && one.closest('.hors-ecran') === null)
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    )
    expect(cut).toEqual([])
  })

  test('« Imprimer » asks the browser to print', async ({ enter }) => {
    const page = await enter(linkTo(finished), undefined, (fresh) =>
      fresh.addInitScript(() => {
        window.print = () => void (document.documentElement.dataset['imprime'] = 'oui')
      }),
    )
    await arrived(page, 'reponses')
    await goOn(page)
    await arrived(page, 'parcours')
    await page.getByRole('button', { name: 'Imprimer' }).click()
    await page.locator('html[data-imprime="oui"]').waitFor()
  })
})
