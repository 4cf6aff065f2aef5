import { openBrowser } from './e2e/browser.ts'
const b = await openBrowser()
const url = 'http://127.0.0.1:4555/'
const go = async (name: string, path: string, size: {width:number,height:number}, act: (p: import('playwright-core').Page) => Promise<void>, kiosk=false, full=false) => {
  const c = await b.newContext({ viewport: size, locale: 'fr-FR', reducedMotion:'reduce', hasTouch: kiosk })
  const p = await c.newPage(); p.on('console', m => { if (m.type()==='error') console.log(name, m.text()) }); p.on('pageerror', e => console.log(name, e.message))
  if (kiosk) await p.route('**/config.json', r => r.fulfill({ json: { mode: 'borne' } }))
  await p.goto(url + path); await act(p); await p.waitForTimeout(300)
  await p.screenshot({ path: `/tmp/shots-c/${name}.png`, fullPage: full }); await c.close()
}
const phone={width:360,height:800}, desk={width:1440,height:900}, kiosk={width:1080,height:1920}
await go('phone-start','contacts/',phone, async p=>{ await p.locator('#commune').waitFor() }, false, true)
await go('desk-typed','contacts/',desk, async p=>{ await p.locator('#commune').fill('saint om'); await p.locator('.commune').first().waitFor() })
await go('desk-chosen','contacts/',desk, async p=>{ await p.locator('#commune').fill('62500'); await p.locator('.commune').first().waitFor(); await p.locator('.commune').first().click(); await p.locator('.besoin summary').first().click() })
await go('ar-phone','ar/contacts/',phone, async p=>{ await p.locator('#commune').fill('62500'); await p.locator('.commune').first().waitFor() }, false, true)
await go('phone-unknown','contacts/',phone, async p=>{ await p.locator('#commune').fill('dunkerke'); await p.locator('.commune').first().waitFor() })
await go('kiosk-keys','',kiosk, async p=>{ await p.getByRole('button',{name:'Commencer'}).tap(); await p.locator('.pied a[href="/contacts/"]').tap(); await p.locator('.touches').waitFor(); for (const k of '59155') { await p.locator('.touche',{hasText:k}).tap(); await p.waitForTimeout(160) } await p.locator('.commune').first().waitFor() }, true)
await go('kiosk-qr','',kiosk, async p=>{ await p.getByRole('button',{name:'Commencer'}).tap(); await p.locator('.pied a[href="/contacts/"]').tap(); await p.locator('.touches').waitFor(); await p.locator('.departements button').first().tap(); await p.locator('.besoin summary').first().tap(); await p.locator('.besoin a[href^="tel:"]').first().tap(); await p.locator('.qr').waitFor() }, true)
await b.close()
