import {
  memo,
  useCallback,
  useDeferredValue,
  useMemo,
  useState,
  useSyncExternalStore,
  type Dispatch,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { People, Rules } from '../../content/content.ts'
import type { Brefs } from '../../content/pages/brefs.ts'
import type { Bureaux } from '../../content/pages/bureaux.ts'
import type { QuestionsPage } from '../../content/pages/questions.ts'
import type { Resumes } from '../../content/pages/resumes.ts'
import { constat } from '../../machines/conseil/constat.ts'
import { factsIn, isBegun, waysIn, type Dossier } from '../../machines/conseil/dossier.ts'
import type { Poste } from '../../machines/conseil/poste.ts'
import type { Trail } from '../../machines/visite/answers.ts'
import { isFull, mostFiches, type Plan } from '../../machines/visite/plan.ts'
import { toggle } from '../../machines/visite/toggle.ts'
import type { SessionEvent } from '../app/session.ts'
import type { Kiosk } from '../app/shown.ts'
import type { LieuIn } from '../contacts/chosen-lieu.ts'
import { useKnowledge } from '../contacts/use-knowledge.ts'
import { parcoursInWords } from '../parcours/parcours-in-words.ts'
import { useAnnounce, useAnnounced } from '../parts/annonces.tsx'
import { useFrame } from '../parts/page.tsx'
import type { Voice } from '../parts/voice.ts'
import { wordsFor, type WordsOf } from '../parts/words-for.ts'
import { beforeOnPaper, today, type OnPaper } from '../plan/paper.ts'
import { plannedOf } from '../plan/planned.ts'
import { Avant } from './avant.tsx'
import { ColonneDesPistes } from './colonne-des-pistes.tsx'
import { Comparer, mostCompared } from './comparer.tsx'
import { Ecartees } from './ecartees.tsx'
import { Emporter } from './emporter.tsx'
import { Pistes } from './pistes.tsx'
import { pistesDuPoste } from './pistes-du-poste.ts'
import { PlanDuPoste } from './plan-du-poste.tsx'
import type { Trouvable } from './find.ts'
import { PourquoiPas, type Demandee } from './pourquoi-pas.tsx'
import { Trouver } from './trouver.tsx'
import { useLatest } from './use-latest.ts'
import { VuePersonne } from './vue-personne.tsx'

/** What stands beside the facts: the proposals and the plan, some of them compared, or the case turned to the person. */
export type Vue = 'poste' | 'comparer' | 'personne'

type Props = {
  readonly rules: Rules
  readonly people: People
  readonly questions: QuestionsPage
  readonly resumes: Resumes
  readonly brefs: Brefs
  /** Every fiche, to be found by its name. */
  readonly aides: readonly Trouvable[]
  readonly demandee: Demandee | null
  readonly faits: Trail
  readonly rendezvous: Dossier['rendezvous']
  readonly conseiller: Dossier['conseiller']
  readonly lieu: LieuIn | null
  readonly plan: Plan
  readonly kiosk: Kiosk | null
  readonly vue: Vue
  /** The words of questions as a counsellor asks them. */
  readonly wordsOf: WordsOf
  readonly dispatch: Dispatch<SessionEvent>
  readonly fetchBureaux: () => Promise<Bureaux>
  readonly onDossier: (change: (before: Dossier) => Dossier, plan?: Plan) => void
  readonly onAide: (id: string) => void
  /** The fiche that was asked for is asked for no more: the focus goes back to the field where one types. */
  readonly onFini: () => void
  readonly onVue: (vue: Vue) => void
  readonly onPrint: (what: 'feuille' | 'tableau') => void
  readonly rangement: Poste['rangement']
  /** How far down the proposals were left. */
  readonly defile: number
  readonly onPoste: (change: Partial<Poste>) => void
}

const none: readonly string[] = []

/** Nothing ever changes: whether this runs on a device. */
const never = () => () => undefined

/** Chooses a fiche for the plan, or withdraws it; says so when the plan is full. The same function whatever the plan. */
function useChoose(
  plan: Plan,
  dispatch: Dispatch<SessionEvent>,
): readonly [choose: (id: string) => void, refused: boolean] {
  const [refused, setRefused] = useState(false)
  const { t } = useTranslation()
  const announce = useAnnounce()
  const choose = useLatest((id: string) => {
    const isRefused = isFull(plan) && plan.fiches?.includes(id) !== true
    setRefused(isRefused)
    if (isRefused) announce(t('plan.plein', { nombre: mostFiches }), { urgent: true })
    else dispatch({ type: 'planned', plan: toggle(plan, id) })
  })
  return [choose, refused && isFull(plan)]
}

/** What the facts of a case lead to, in the view that is wanted; decided once for the same facts. */
export const ConstatDuPoste = memo(function ConstatDuPoste(props: Props) {
  const { rules, people, questions, resumes, brefs, faits, lieu, plan, kiosk, vue, wordsOf } = props
  const { aides, demandee, rendezvous, conseiller } = props
  const { dispatch, fetchBureaux, onAide, onFini, onDossier, onVue, onPrint } = props
  const { rangement, defile, onPoste } = props
  const { t } = useTranslation()
  const { at } = useFrame()
  const facts = useMemo(() => factsIn(faits), [faits])
  const ways = useMemo(() => waysIn(faits), [faits])
  const knowledge = useKnowledge({ rules, people, lieu, departement: facts.departement, fetchBureaux })
  const found = useMemo(() => constat(ways, knowledge), [ways, knowledge])
  // What leaves the desk is of this device: its address, its day. No server knows them.
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

  const voice: Voice = useMemo(
    () => ({ knowledge, resumes, t, hrefOf: (id: string) => at({ name: 'fiche', id }), wordsOf }),
    [knowledge, resumes, t, at, wordsOf],
  )
  const result = useMemo(() => parcoursInWords(found, facts, voice), [found, facts, voice])
  const pistes = useMemo(
    () => pistesDuPoste({ found, shown: result.pistes, faits, ways, brefs, rangement, wordsOf }),
    [found, result, faits, ways, brefs, rangement, wordsOf],
  )
  const proposedIds = useMemo(() => new Set(found.propositions.map(({ id }) => id)), [found])
  const retenues = plan.fiches ?? none
  const [choose, refused] = useChoose(plan, dispatch)
  const onPlan = useCallback((next: Plan) => dispatch({ type: 'planned', plan: next }), [dispatch])

  const connus = pistes.filter(({ proposed }) => (brefs[proposed.id]?.jours ?? null) !== null).length
  const possible = found.propositions.filter(({ verdict }) => verdict === 'possible').length
  const compte =
    pistes.length === 0
      ? t('conseil.pistes-rien')
      : t('conseil.pistes-compte', {
          count: pistes.length,
          possibles: possible,
          verifier: pistes.length - possible,
        })
  // Whoever asks is all that is known of a case that is not begun: there is nothing to say, nor to print.
  const begun = isBegun(faits, plan)
  useAnnounced(begun ? `${compte}. ${t('conseil.ecartees', { count: found.exclus.length })}.` : '')

  const decided: OnPaper = useMemo(
    () => ({
      place: { facts },
      trail: faits,
      found,
      plan,
      onPlan,
      kiosk,
      knowledge,
      wordsOf: wordsFor(questions, facts),
    }),
    [facts, faits, found, plan, onPlan, kiosk, knowledge, questions],
  )
  const forPerson: Voice = useMemo(() => ({ ...voice, wordsOf: decided.wordsOf }), [voice, decided.wordsOf])
  // The sheet, the square and the message are drawn last: nobody looks at them while facts are told.
  const leaving = useDeferredValue(decided)
  const items = useMemo(
    () => plannedOf({ ...decided, plan: { ...decided.plan, fiches: retenues } }, forPerson),
    [decided, retenues, forPerson],
  )
  const wanted = retenues.length > 0 ? retenues : pistes.map(({ proposed }) => proposed.id)
  const compared = wanted
    .flatMap((id) => pistes.find(({ proposed }) => proposed.id === id) ?? [])
    .slice(0, retenues.length > 0 ? mostCompared : 3)
  const ids = useMemo(() => Object.keys(rules.fiches), [rules])

  if (vue === 'personne')
    return (
      <VuePersonne
        etapesAvant={result.etapesAvant}
        items={plannedOf(decided, forPerson).map((item) => ({
          ...item,
          resume: resumes.fiches[item.id]?.resume ?? '',
        }))}
        rendezvous={rendezvous}
        onClose={() => onVue('poste')}
      />
    )
  return (
    <>
      {vue === 'comparer' ? (
        <Comparer
          pistes={compared}
          notice={
            retenues.length === 0
              ? t('conseil.comparer-offertes')
              : retenues.length > mostCompared
                ? t('conseil.comparer-quatre')
                : null
          }
          brefs={brefs}
          sante={plan.santePapier}
          onClose={() => onVue('poste')}
          onPrint={() => onPrint('tableau')}
        />
      ) : (
        <ColonneDesPistes
          compte={compte}
          rangement={rangement}
          onRangement={(next) => onPoste({ rangement: next })}
          delais={{ connus, autres: pistes.length - connus }}
          defile={defile}
          onDefile={(next) => {
            // A case that was wiped leaves nothing.
            if (begun && next !== defile) onPoste({ defile: next })
          }}
        >
          {refused ? <p className="avis">{t('plan.plein', { nombre: mostFiches })}</p> : null}
          <PourquoiPas
            demandee={demandee}
            facts={facts}
            proposed={proposedIds}
            voice={voice}
            chosen={retenues}
            onChoose={choose}
            onClose={onFini}
          />
          <Avant etapes={result.etapesAvant} />
          <Pistes pistes={pistes} chosen={retenues} onChoose={choose} />
          <Ecartees exclus={result.exclus} />
          <Trouver
            id="pourquoi-pas"
            label={t('conseil.pourquoi-pas')}
            placeholder={t('conseil.pourquoi-pas')}
            rien={t('conseil.rien-trouve')}
            plusieurs={t('conseil.plusieurs-trouves')}
            items={aides}
            onTrouve={onAide}
          />
        </ColonneDesPistes>
      )}
      <section className="conseil-colonne conseil-droite" aria-labelledby="conseil-plan">
        <PlanDuPoste
          avant={beforeOnPaper(decided, items, forPerson).map(({ titre }) => titre)}
          items={items}
          rendezvous={rendezvous}
          today={here ? today() : ''}
          onOrder={(fiches) => onPlan({ ...plan, fiches: fiches.length === 0 ? null : fiches })}
          onNote={(id, note) => onPlan({ ...plan, notes: { ...plan.notes, [id]: note } })}
          onRendezvous={(id, made) =>
            onDossier((before) => ({ ...before, rendezvous: { ...before.rendezvous, [id]: made } }))
          }
        />
        <Emporter
          decided={here && begun ? leaving : null}
          plan={plan}
          onPlan={onPlan}
          kiosk={kiosk !== null}
          ids={ids}
          voice={forPerson}
          rendezvous={rendezvous}
          conseiller={conseiller}
          onDossier={onDossier}
          onPrint={onPrint}
        />
        <p>
          <a href={at({ name: 'exercices' })}>{t('conseil.decouvrir')}</a>
        </p>
      </section>
    </>
  )
})
