import type { BrowserContextOptions, Page } from 'playwright-core'
import { sizes } from '../e2e/browser.ts'
import { boot, start } from '../e2e/kiosks.ts'
import { finished, onLeave, recap } from '../e2e/screens.ts'
import type { Open } from '../e2e/visit.ts'
import { arrived, followLink, goOn, linkTo, onScreen, takenOver } from '../e2e/walk.ts'

/** A picture of a screen: where it is looked at, and how one comes there. */
export type Picture = { readonly name: string; readonly take: (open: Open) => Promise<Page> }

const phone = {
  viewport: sizes.phone,
  hasTouch: true,
  isMobile: true,
} as const satisfies BrowserContextOptions

async function at(open: Open, path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await open(path, { ...options, reducedMotion: 'reduce' })
  await takenOver(page)
  return page
}

async function decided(page: Page, trail: readonly string[], screen?: 'plan' | 'carte'): Promise<Page> {
  await recap(page, trail)
  await goOn(page)
  await arrived(page, 'parcours')
  if (screen !== undefined) {
    await followLink(page, `${screen}/`)
    await arrived(page, screen)
  }
  return page
}

/** Ten screens, as they are first seen. */
export const pictures: readonly Picture[] = [
  { name: 'accueil-360', take: (open) => at(open, '', phone) },
  { name: 'attente-1080', take: (open) => boot(open) },
  {
    name: 'question-360',
    take: async (open) => {
      const page = await at(
        open,
        linkTo(['profil.beneficiaire', 'statut.salarie', 'departement.pas-de-calais']),
        phone,
      )
      await onScreen(page, 'question')
      return page
    },
  },
  { name: 'parcours-360', take: async (open) => decided(await at(open, '', phone), onLeave) },
  { name: 'parcours-1440', take: async (open) => decided(await at(open, ''), onLeave) },
  {
    name: 'parcours-1080',
    take: async (open) => {
      const page = await boot(open)
      await start(page)
      return decided(page, finished)
    },
  },
  { name: 'plan-360', take: async (open) => decided(await at(open, '', phone), onLeave, 'plan') },
  { name: 'carte-1440', take: async (open) => decided(await at(open, ''), finished, 'carte') },
  { name: 'fiche-360', take: (open) => at(open, 'fiches/essai-encadre/', phone) },
  {
    name: 'recherche-360',
    take: async (open) => {
      const page = await at(open, 'recherche/', phone)
      await page.getByRole('searchbox').fill('mdph arras')
      await page.locator('.trouve').first().waitFor()
      return page
    },
  },
]
