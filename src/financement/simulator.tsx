import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useTranslation } from 'react-i18next'
import type { Regles, Simulateur } from '../../content/pages/financement.ts'
import { manquants, type Formulaire, type Valeurs } from '../../machines/financement/formulaires/champ.ts'
import { writeLink, readLink, type Faute } from '../../machines/financement/formulaires/lien.ts'
import { useAnnounced } from '../parts/annonces.tsx'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { ForProfessionals } from '../parts/for-professionals.tsx'
import { Titre } from '../parts/titre.tsx'
import { localeOf } from '../formats.ts'
import { Detail, type Contexte } from './detail.tsx'
import { Form, type NomDe } from './form.tsx'
import { focusField } from './focus-field.ts'
import { useFragment } from './fragment.ts'
import { mendAbortSignal } from './mend-abort-signal.ts'
import { Missing } from './missing.tsx'
import { noteOf } from './amount.ts'
import { Tools } from './tools.tsx'
import { Summary } from './summary.tsx'
import { Total } from './total.tsx'
import './form.css'

mendAbortSignal()

/** What every simulator is given. */
export type SimulatorProps<S extends Simulateur> = {
  readonly regles: Regles[S]
  /** What its form holds; nothing when it was not opened yet. */
  readonly values: Valeurs | undefined
  readonly onValues: (values: Valeurs) => void
  /** Without a keyboard, and with nowhere to paste a link. */
  readonly kiosk: boolean
  /** Keeps the amount in the plan; null when there is none. */
  readonly onPlan?: ((note: string) => void) | null
  /** The plan holds all it can, and this amount has no place there. */
  readonly planIsFull?: boolean
}

type Props = Omit<SimulatorProps<Simulateur>, 'regles'> & {
  readonly name: Simulateur
  readonly formulaire: Formulaire
  readonly nomDe: NomDe
  /** What goes with the answer to a request. */
  readonly contextOf: (valeurs: Valeurs) => Contexte
  /** Another way to answer some requests; null when the usual one will do. */
  readonly otherwise?: (valeurs: Valeurs) => ReactNode
  /** What else to offer under an answer. */
  readonly more?: (valeurs: Valeurs, onChange: (valeurs: Valeurs) => void) => ReactNode
}

const empty: Valeurs = {}

/** A simulator: one form, and the amount beside it, each time the form says enough. */
export function Simulator(props: Props) {
  const {
    name,
    formulaire,
    nomDe,
    contextOf,
    otherwise,
    more,
    kiosk,
    onPlan,
    planIsFull = false,
    values,
    onValues,
  } = props
  const valeurs = values ?? empty
  const { t } = useTranslation()
  const { at, language } = useFrame()
  const [fautes, setFautes] = useState<readonly Faute[]>([])
  const [asked, setAsked] = useState(0)
  const [changed, setChanged] = useState(false)
  useFragment(values !== undefined, (fragment) => {
    const lu = readLink(fragment, formulaire.tous)
    onValues(lu.valeurs)
    setFautes(lu.fautes)
    setAsked(0)
  })
  const wrong =
    fautes.length === 0
      ? ''
      : t('financement.lien-faux', {
          texte: fautes.map(({ cle, texte }) => `${cle} = ${texte}`).join(', '),
        })
  useAnnounced(wrong)
  const champs = formulaire.champs(valeurs)
  const other = otherwise?.(valeurs) ?? null
  const lue = other === null ? formulaire.answer(valeurs) : null
  const reponse = lue?.ok === true ? lue.value : null
  const manque = reponse === null && other === null ? manquants(formulaire, valeurs) : []
  const lien = writeLink(valeurs, champs)
  const see = (): void => {
    setAsked((count) => count + 1)
    if (manque.length === 0)
      document.getElementById(other === null ? 'montant' : 'comparaison-titre')?.focus()
  }
  const change = (next: Valeurs): void => {
    onValues(next)
    setChanged(true)
    setFautes([])
  }
  return (
    <I18nProvider locale={localeOf(language)}>
      <Page
        name={name}
        actions={
          <>
            <BackLink href={at({ name: 'financement' })}>{t('commun.retour')}</BackLink>
            <button type="button" className="bouton" onClick={see}>
              {t(other === null ? 'financement.voir' : 'financement.voir-comparaison')}
            </button>
          </>
        }
      >
        <Titre>{t(`financement.page-${name}`)}</Titre>
        <ForProfessionals />
        <p className="chapeau">{t(`financement.page-${name}-chapeau`)}</p>
        <p className="avis alerte">{t(`financement.date-${name}`)}</p>
        <noscript>
          <p className="avis">{t('financement.sans-javascript')}</p>
        </noscript>
        {wrong === '' ? null : <p className="avis alerte">{wrong}</p>}
        {asked > 0 && manque.length > 0 ? <Missing champs={manque} asked={asked} /> : null}
        <div className={other === null ? 'simulateur avec-total' : 'simulateur'}>
          <form className="formulaire" noValidate onSubmit={(event) => event.preventDefault()}>
            <Form
              champs={champs}
              valeurs={valeurs}
              onChange={change}
              fautifs={asked > 0 ? manque : []}
              nomDe={nomDe}
              steps={kiosk}
            />
          </form>
          {other === null ? (
            <Total
              reponse={reponse}
              manque={manque}
              empty={Object.keys(valeurs).length === 0}
              changed={changed}
            />
          ) : null}
        </div>
        <div className="outils">
          {reponse === null && other === null ? null : (
            <>
              {more?.(valeurs, (next) => {
                flushSync(() => change(next))
                document.getElementById('comparaison-titre')?.focus()
              })}
              <Tools
                lien={kiosk ? null : lien}
                onPlan={
                  onPlan && reponse && reponse.lignes.length > 0
                    ? () => onPlan(noteOf(reponse, contextOf(valeurs).nom, { t, language }))
                    : null
                }
                planIsFull={planIsFull}
                onClear={() => {
                  flushSync(() => change(empty))
                  setAsked(0)
                  const [first] = formulaire.champs(empty)
                  if (first) focusField(first.id)
                }}
              />
            </>
          )}
        </div>
        <Summary champs={champs} valeurs={valeurs} nomDe={nomDe} />
        {other}
        {reponse === null ? null : <Detail reponse={reponse} contexte={contextOf(valeurs)} />}
      </Page>
    </I18nProvider>
  )
}
