import { linksIn, openLinks, patience, tellLinks } from '../links/links.ts'
import { kinds } from '../links/open-web-link.ts'

const links = linksIn(process.cwd())
console.log(`${links.length} liens à ouvrir, ${patience.atOnce} à la fois ; cela prend une ou deux minutes.`)
const opened = await openLinks(links, patience)
if (opened === null)
  console.log(
    'Pas de réseau : aucun site ne répond. Rien n’a été vérifié ; relancez la commande une fois connecté.',
  )
else {
  for (const line of tellLinks(opened)) console.log(line)
  if (opened.some(({ outcome }) => kinds[outcome.kind].failed)) process.exitCode = 1
}
