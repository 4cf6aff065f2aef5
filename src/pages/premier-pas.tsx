import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { departements, type Departement } from '../../content/lieux/departements.ts'
import type { FichePage } from '../../content/pages/fiche.ts'
import { unknown } from '../../content/questions.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { ChosenLieu } from '../contacts/chosen-lieu.ts'
import { DepartementButtons } from '../contacts/departement-buttons.tsx'
import { CallLine } from '../parts/call-line.tsx'
import { calledInWords, type Called } from '../parts/called-in-words.ts'
import { firstStep } from '../parts/first-step.ts'
import { Francais } from '../parts/francais.tsx'
import { SaidInFrench } from '../parts/said-in-french.tsx'
import { useFrame } from '../parts/page.tsx'
import { Text } from '../parts/text.tsx'

/** What the first step of a fiche is shown from. */
export type PremierPasProps = {
  readonly fiche: FichePage
  /** The person's answers; null when there are none. */
  readonly facts: Facts | null
  /** What is known of who reads, as far as it chooses whom they contact; null when nothing is. */
  readonly reader: Facts | null
  readonly onLieu: (lieu: ChosenLieu) => void
  /** Whether the fiche is in the plan: it leads there. */
  readonly planned: boolean
}

type Place = { readonly departement: Departement; readonly called: Called }

/** Whom the first step calls, for someone of whom these facts are known. */
function calledBy({ id, people, acteurs }: FichePage, facts: Facts): Called | null {
  const known = Object.fromEntries(acteurs.map((acteur) => [acteur.id, acteur]))
  const called = calledInWords(id, facts, { knowledge: people, resumes: { acteurs: known } })
  // The sentence above says what each is.
  return called && { ...called, quoi: null }
}

/** Whom the first step calls in each département, for this reader. */
function everywhere(fiche: FichePage, reader: Facts | null): readonly Place[] {
  return departements.flatMap((departement) => {
    const called = calledBy(fiche, { ...reader, departement })
    return called ? [{ departement, called }] : []
  })
}

/** Whether the same people answer wherever one lives. */
function isOne(places: readonly Place[]): boolean {
  return new Set(places.map(({ called }) => JSON.stringify(called))).size === 1
}

/** Whom the first step calls in each département but the reader’s, folded; nothing when the same people answer everywhere. */
export function Ailleurs({ fiche, reader }: Pick<PremierPasProps, 'fiche' | 'reader'>) {
  const { t } = useTranslation()
  const { departement: here = unknown } = reader ?? {}
  const all = everywhere(fiche, reader)
  if (all.length === 0 || isOne(all)) return null
  const places = all.filter(({ departement }) => departement !== here)
  return (
    <details className={here === unknown ? 'pourquoi partout' : 'pourquoi'}>
      <summary>{t(here === unknown ? 'fiche.chaque-departement' : 'fiche.autres-departements')}</summary>
      <dl className="ailleurs">
        {places.map(({ departement, called }) => (
          <div key={departement}>
            <dt>
              <Francais>{t(`departement.${departement}`)}</Francais>
            </dt>
            <dd>
              <CallLine appeler={called} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Whom the first step calls where one lives: asked for when it changes and is not known. */
export function QuiAppeler({ fiche, facts, reader, onLieu }: Omit<PremierPasProps, 'planned'>) {
  const { t } = useTranslation()
  const here = useRef<HTMLDivElement>(null)
  const { departement = unknown } = reader ?? {}
  const known = departement !== unknown
  const places = everywhere(fiche, reader)
  const same = !known && isOne(places)
  const called = same ? (places[0]?.called ?? null) : known || facts ? calledBy(fiche, reader ?? {}) : null
  const locate = (lieu: ChosenLieu): void => {
    flushSync(() => onLieu(lieu))
    here.current?.focus({ preventScroll: true })
  }
  return (
    <>
      {called === null ? null : (
        <div ref={here} tabIndex={-1} className="appel-ici">
          <CallLine appeler={called} />
        </div>
      )}
      {known || same ? null : (
        <DepartementButtons label={t('fiche.quel-departement')} lieu={null} onChoose={locate} />
      )}
    </>
  )
}

/** The first thing to do, with its number where one lives, and what to say. */
export function PremierPas({ planned, ...step }: PremierPasProps) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const { fiche, facts, reader } = step
  const { sommaire } = fiche
  const { departement = unknown } = reader ?? {}
  return (
    <section className="premier-pas fiche-pas" aria-labelledby="premier-pas">
      <h2 id="premier-pas">{t('fiche.premier-pas')}</h2>
      <p>
        <Text>{firstStep(sommaire, facts)}</Text>
      </p>
      <QuiAppeler {...step} />
      <p>{t('fiche.dire', { texte: sommaire.dire })}</p>
      <SaidInFrench text={sommaire.direFrancais} />
      {departement === unknown ? null : <Ailleurs fiche={fiche} reader={reader} />}
      <p className="suites">
        <a className="seul" href="#contacts">
          {t('parcours.tous-contacts')}
        </a>
        {planned ? (
          <a className="seul" href={at({ name: 'plan' })}>
            {t('plan.voir')}
          </a>
        ) : null}
      </p>
    </section>
  )
}
