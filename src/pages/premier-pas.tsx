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

type Props = {
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
  return calledInWords(id, facts, { knowledge: people, resumes: { acteurs: known } })
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

/** Whom the first step calls in the other départements, folded. */
function Elsewhere({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation()
  return (
    <details className="pourquoi">
      <summary>{t('fiche.autres-departements')}</summary>
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

/** The first thing to do, with its number where one lives: asked for when it changes and is not known. */
export function PremierPas({ fiche, facts, reader, onLieu, planned }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const here = useRef<HTMLDivElement>(null)
  const { sommaire } = fiche
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
    <section className="premier-pas fiche-pas" aria-labelledby="premier-pas">
      <h2 id="premier-pas">{t('fiche.premier-pas')}</h2>
      <p>
        <Text>{firstStep(sommaire, facts)}</Text>
      </p>
      {called === null ? null : (
        <div ref={here} tabIndex={-1} className="appel-ici">
          <CallLine appeler={called} />
        </div>
      )}
      {known || same ? null : (
        <DepartementButtons label={t('fiche.quel-departement')} lieu={null} onChoose={locate} />
      )}
      <p>{t('fiche.dire', { texte: sommaire.dire })}</p>
      <SaidInFrench text={sommaire.direFrancais} />
      {known && !isOne(places) ? (
        <Elsewhere places={places.filter((one) => one.departement !== departement)} />
      ) : null}
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
