import { useTranslation } from 'react-i18next'
import { bureauxNear } from '../../content/lieux/bureaux-near.ts'
import type { BureauPage } from '../../content/pages/bureaux.ts'
import { readDay } from '../formats.ts'
import { Francais, Sentence } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { Points } from '../parts/points.tsx'
import { ReachLines } from '../parts/reach-lines.tsx'
import type { LieuIn } from './chosen-lieu.ts'
import { InDepartement } from './in-departement.tsx'
import { readHours } from './read-hours.ts'

type Level = 'h3' | 'h5'

function BureauList({
  bureaux,
  niveau: Heading,
}: {
  readonly bureaux: readonly BureauPage[]
  readonly niveau: Level
}) {
  const { t } = useTranslation()
  const { language } = useFrame()
  return (
    <ul className="bureaux" role="list">
      {bureaux.map(({ confiance, lu, horaires, ...reach }) => (
        <li key={`${reach.nom}${reach.adresse}`}>
          <Heading>
            <Francais>{reach.nom}</Francais>
          </Heading>
          <ReachLines reach={reach} />
          {horaires === undefined ? null : <Points points={readHours(horaires, language)} />}
          <p className="note">
            {confiance === undefined ? null : `${t('commun.a-confirmer')} `}
            {t('commun.lu', { date: readDay(lu, language) })}
          </p>
        </li>
      ))}
    </ul>
  )
}

type Props = {
  readonly bureaux: readonly BureauPage[]
  readonly lieu: LieuIn
  readonly niveau?: Level
}

/** Shown before one asks for more, of those around. */
const first = 6

/** The offices of the commune that was chosen, else some of those around it; the others of its département are folded. */
export function BureauxNear({ bureaux, lieu, niveau = 'h5' }: Props) {
  const { t } = useTranslation()
  const { near, around, others: far } = bureauxNear(bureaux, lieu)
  const others = [...around.slice(first), ...far]
  return (
    <>
      {around.length === 0 ? null : (
        <p>
          <Sentence text={(commune) => t('contacts.autour', { commune })}>
            <Francais>{lieu.commune}</Francais>
          </Sentence>
        </p>
      )}
      <BureauList bureaux={[...near, ...around.slice(0, first)]} niveau={niveau} />
      {others.length === 0 ? null : (
        <details>
          <summary>
            <InDepartement departement={lieu.departement} />
          </summary>
          <BureauList bureaux={others} niveau={niveau} />
        </details>
      )}
    </>
  )
}
