import { useTranslation } from 'react-i18next'
import type { Blocs } from '../../content/pages/fiche.ts'
import type { Pictogramme as Nom } from '../../content/pictogrammes.ts'
import { blocs } from '../../content/blocs.ts'
import { Lignes } from '../parts/lignes.tsx'
import { Pictogramme } from '../parts/pictogramme.tsx'
import { firstStep } from '../parts/first-step.ts'
import { Text } from '../parts/text.tsx'
import { InFrench } from './in-french.tsx'
import { Ailleurs, QuiAppeler, type PremierPasProps } from './premier-pas.tsx'
import { Terms } from './terms.tsx'

type BlocProps = {
  readonly id: string
  readonly titre: string
  readonly image: Nom
  readonly children: React.ReactNode
}

/** A block: its pictogram, its name, its lines. */
function Bloc({ id, titre, image, children }: BlocProps) {
  return (
    <section className="bloc" aria-labelledby={id}>
      <Pictogramme nom={image} />
      <h2 id={id}>{titre}</h2>
      <div className="lignes">{children}</div>
    </section>
  )
}

const images = { 'c-est-quoi': 'quoi', 'pour-qui': 'pour-qui', duree: 'temps', argent: 'argent' } as const

const titres = {
  'c-est-quoi': 'fiche.nature',
  'pour-qui': 'fiche.pour-qui',
  duree: 'fiche.duree',
  argent: 'fiche.argent',
} as const

/** The easy version of a fiche: six blocks, each with a pictogram and one sentence a line. */
export function Facile({ blocs: lignes, ...step }: PremierPasProps & { readonly blocs: Blocs }) {
  const { t } = useTranslation()
  const { sommaire, termes } = step.fiche
  return (
    <>
      {blocs.map((bloc) => (
        <Bloc key={bloc} id={bloc} titre={t(titres[bloc])} image={images[bloc]}>
          <Lignes lignes={lignes[bloc]} />
        </Bloc>
      ))}
      <Bloc id="premier-pas" titre={t('fiche.premier-pas')} image="en-premier">
        <p>
          <Text>{firstStep(sommaire, step.facts)}</Text>
        </p>
        <p>{t('fiche.dire', { texte: sommaire.dire })}</p>
      </Bloc>
      <Bloc id="contacts" titre={t('fiche.contacts')} image="appeler">
        <QuiAppeler {...step} />
        <Ailleurs {...step} />
      </Bloc>
      <Terms plie termes={termes} />
      <InFrench />
    </>
  )
}
