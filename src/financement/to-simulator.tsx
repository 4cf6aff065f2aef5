import { IconCalculator } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFrame } from '../parts/page.tsx'
import type { PlainPage } from '../routes.ts'

type Vers = {
  readonly name: PlainPage
  /** What the form begins with. */
  readonly debut?: string
  readonly mots: 'simuler-mobilite' | 'simuler-regle' | 'simuler-etape' | 'dessiner'
}

function objet(id: string): Vers {
  return { name: 'opco-ep-2020', debut: `objet=${id}`, mots: 'simuler-regle' }
}

/** Where each funding rule can be worked out; a rule that is not here cannot. */
const regles: Readonly<Record<string, Vers>> = {
  'mobilite-regles-communes': { name: 'mobilite', mots: 'simuler-regle' },
  'opco-ep-accompagnement-social-drom': { name: 'accompagnement-social', mots: 'simuler-regle' },
  'opco-ep-prise-en-charge': { name: 'prise-en-charge', mots: 'dessiner' },
  'opco-ep-2020-cadre': { name: 'opco-ep-2020', mots: 'simuler-regle' },
  'opco-ep-2020-pdc': objet('pdc'),
  'opco-ep-2020-bilan': objet('bilan-competences'),
  'opco-ep-2020-contrat-pro': objet('contrat-professionnalisation'),
  'opco-ep-2020-contrat-apprentissage': objet('contrat-apprentissage'),
  'opco-ep-2020-tuteur-ma': objet('formation-tuteur'),
  'opco-ep-2020-poei': objet('poei'),
  'opco-ep-2020-vae': objet('vae'),
}

/** Where what a step speaks of can be worked out. */
const etapes: Readonly<Record<string, Vers>> = {
  'referent-mobilite': { name: 'mobilite', mots: 'simuler-etape' },
  'referent-social': { name: 'accompagnement-social', mots: 'simuler-etape' },
}

function Lien({ vers }: { readonly vers: Vers | undefined }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  if (vers === undefined) return null
  const { name, debut, mots } = vers
  return (
    <p className="lire">
      <a href={`${at({ name })}${debut === undefined ? '' : `#v=1&${debut}`}`}>
        <IconCalculator aria-hidden="true" className="icone" />
        {t(`financement.${mots}`)}
      </a>
    </p>
  )
}

/** From a funding rule to its simulator; nothing when it has none. */
export function FromRule({ id }: { readonly id: string }) {
  return <Lien vers={regles[id]} />
}

/** From a step of a parcours to a simulator; nothing when it has none. */
export function FromStep({ id }: { readonly id: string }) {
  return <Lien vers={etapes[id]} />
}

/** From an OPCO to the simulator of mobilities, its OPCO chosen. */
export function FromOpco({ id }: { readonly id: string }) {
  return <Lien vers={{ name: 'mobilite', debut: `opco=${id}`, mots: 'simuler-mobilite' }} />
}
