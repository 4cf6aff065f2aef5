import { IconCalculator } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { baremeOf } from '../../content/bareme-of.ts'
import { objetOfBareme } from '../../machines/financement/opco-ep-2020/bareme-of-objet.ts'
import { useFrame } from '../parts/page.tsx'

type Way = {
  readonly name: keyof typeof baremeOf
  /** What the form begins with. */
  readonly start?: string
  readonly words: 'simuler-mobilite' | 'simuler-regle' | 'simuler-etape' | 'dessiner'
}

/** Where what a step speaks of can be worked out. */
const ofEtape: Readonly<Record<string, Way>> = {
  'referent-mobilite': { name: 'mobilite', words: 'simuler-etape' },
  'referent-social': { name: 'accompagnement-social', words: 'simuler-etape' },
}

const screens = Object.keys(baremeOf) as readonly Way['name'][]

function ofBareme(id: string): Way | undefined {
  const objet = objetOfBareme(id)
  if (objet !== undefined) return { name: 'opco-ep-2020', start: `objet=${objet}`, words: 'simuler-regle' }
  const name = screens.find((one) => baremeOf[one] === id)
  return name && { name, words: name === 'prise-en-charge' ? 'dessiner' : 'simuler-regle' }
}

const wayFrom = {
  bareme: ofBareme,
  etape: (id: string): Way | undefined => ofEtape[id],
  opco: (id: string): Way => ({ name: 'mobilite', start: `opco=${id}`, words: 'simuler-mobilite' }),
} as const

type Props = { readonly from: keyof typeof wayFrom; readonly id: string }

/** From a funding rule, a step of a parcours or an OPCO to where it is worked out; nothing when it is nowhere. */
export function ToSimulator({ from, id }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const way = wayFrom[from](id)
  if (way === undefined) return null
  const { name, start, words } = way
  return (
    <p className="lire">
      <a href={`${at({ name })}${start === undefined ? '' : `#v=1&${start}`}`}>
        <IconCalculator aria-hidden="true" className="icone" />
        {t(`financement.${words}`)}
      </a>
    </p>
  )
}
