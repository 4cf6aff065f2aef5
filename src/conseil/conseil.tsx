import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type Dispatch } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { isNeed } from '../../content/asking.ts'
import type { People, Rules } from '../../content/content.ts'
import { choicesOf, unknown, type Question } from '../../content/questions.ts'
import type { Brefs } from '../../content/pages/brefs.ts'
import type { Bureaux } from '../../content/pages/bureaux.ts'
import type { QuestionsPage } from '../../content/pages/questions.ts'
import type { Resumes } from '../../content/pages/resumes.ts'
import type { MotsConseil } from '../../content/schema/mots-conseil.ts'
import { apresFait, faitVoisin } from '../../machines/conseil/demandes.ts'
import { departage, suivant } from '../../machines/conseil/departage.ts'
import { choicesIn, factsIn, isBegun, tell, waysIn, type Dossier } from '../../machines/conseil/dossier.ts'
import { faits as allFaits } from '../../machines/conseil/groupes.ts'
import { noPoste } from '../../machines/conseil/poste.ts'
import { answerOf, isAnswer, without, type Trail } from '../../machines/visite/answers.ts'
import { asRead } from '../../machines/visite/as-read.ts'
import type { Plan } from '../../machines/visite/plan.ts'
import { reopen } from '../../machines/visite/visit.ts'
import type { Session, SessionEvent } from '../app/session.ts'
import type { Kiosk } from '../app/shown.ts'
import { communeFor } from '../contacts/chosen-lieu.ts'
import { useAnnounce } from '../parts/annonces.tsx'
import { ForProfessionals } from '../parts/for-professionals.tsx'
import { FrameContext, Page, useFrame, type Frame } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'
import { ConstatDuPoste, type Vue } from './constat-du-poste.tsx'
import { Contradictions } from './contradictions.tsx'
import './conseil.css'
import { DeplisContext } from './deplis-context.ts'
import { deskWords } from './desk-words.ts'
import { dossierOf } from './dossier-of.ts'
import { Faits } from './faits.tsx'
import { Outils } from './outils.tsx'
import type { Demandee } from './pourquoi-pas.tsx'
import { Repondre } from './repondre.tsx'
import { SansSante } from './sans-sante.tsx'
import { Touches } from './touches.tsx'
import { aidesTrouvables, faitsTrouvables, isAilleurs, ofAide, questionNamed } from './trouvables.ts'
import { Trouver, type Manner } from './trouver.tsx'
import { useDeplis } from './use-deplis.ts'
import { useKeys } from './use-keys.ts'
import { useLangueDuPoste } from './use-langue-du-poste.ts'
import { useLatest } from './use-latest.ts'
import { usePoste } from './use-poste.ts'

type Props = {
  readonly rules: Rules
  readonly people: People
  readonly questions: QuestionsPage
  readonly resumes: Resumes
  readonly brefs: Brefs
  readonly motsConseil: MotsConseil
  readonly session: Session
  readonly dispatch: Dispatch<SessionEvent>
  readonly kiosk: Kiosk | null
  readonly fetchBureaux: () => Promise<Bureaux>
}

/** How long facts must rest before the guided visit follows them, in ms: to walk its charts takes longer than to tell a fact. */
const rest = 400

/** Has the guided visit follow the case once it rests, or when the desk is left. */
function useFollowed(
  { faits, suivi }: Dossier,
  { rules, dispatch }: Pick<Props, 'rules' | 'dispatch'>,
): void {
  const follow = useRef(() => undefined as void)
  useEffect(() => {
    follow.current = () => {
      if (!suivi) dispatch({ type: 'followed', visit: reopen(faits, rules) })
    }
    const timer = window.setTimeout(() => follow.current(), rest)
    return () => window.clearTimeout(timer)
  }, [faits, suivi, rules, dispatch])
  useEffect(() => () => follow.current(), [])
}

/** The frame of the desk: it has its own way to wipe, and stays itself while facts change, so that what reads it is not drawn again. */
function useDeskFrame(): Frame {
  const frame = useFrame()
  const { language, dark, origin, signaler } = frame
  return useMemo(
    () => ({ ...frame, onEnd: null, garder: null }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the rest is made anew at each change, and does the same
    [language, dark, origin, signaler],
  )
}

const aller = 'aller-au-fait'

/** The proposals' boxes, in order. */
function boxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.conseil-retenir > input')]
}

/** A counsellor's desk: every fact, what it leads to, and the plan, on one screen, by keys, mouse, touch or voice. */
export function Conseil(props: Props) {
  const { rules, people, questions, resumes, brefs, motsConseil, session, dispatch, kiosk, fetchBureaux } =
    props
  const { t } = useTranslation()
  const announce = useAnnounce()
  const { at, onEnd } = useFrame()
  const frame = useDeskFrame()
  const { plan, touches } = session
  const dossier = useMemo(
    () => dossierOf({ dossier: session.dossier, visit: session.visit }),
    [session.dossier, session.visit],
  )
  useFollowed(dossier, { rules, dispatch })
  const { faits } = dossier
  const facts = useMemo(() => factsIn(faits), [faits])
  // What follows from the facts takes longer than to tell one: it is drawn right after, and gives way to the next.
  const settled = useDeferredValue(dossier)
  const counts = useMemo(() => departage(waysIn(settled.faits), rules), [settled.faits, rules])
  const wordsOf = useMemo(() => deskWords(questions, t), [questions, t])
  const aides = useMemo(() => aidesTrouvables(resumes), [resumes])
  const trouvables = useMemo(
    () => [...faitsTrouvables(wordsOf, motsConseil, t), ...aides],
    [wordsOf, motsConseil, t, aides],
  )
  const read = useMemo(() => asRead(factsIn(settled.faits)), [settled.faits])
  const ailleurs = useCallback((id: string): boolean => isAilleurs(id, read), [read])

  const [first] = useState<Question>(() => suivant(facts, counts) ?? 'besoin')
  const { rangement, courant: reached, deplies, defile, langue } = session.poste ?? noPoste
  const courant = reached ?? first
  const onPoste = usePoste(dispatch)
  const setCourant = useCallback((question: Question): void => onPoste({ courant: question }), [onPoste])
  const deplis = useDeplis(deplies, onPoste)
  const [passed, setPassed] = useState<ReadonlySet<Question>>(new Set())
  const [asked, setAsked] = useState(0)
  const [vue, setVue] = useState<Vue>('poste')
  const [aide, setAide] = useState(false)
  const [demandee, setDemandee] = useState<Demandee | null>(null)
  const [imprime, setImprime] = useState<'feuille' | 'tableau'>('feuille')

  const advise = useCallback(
    (next: (before: Dossier) => Dossier, plans?: Plan): void =>
      dispatch({
        type: 'advised',
        dossier: (before) => ({ ...next(dossierOf(before)), suivi: false }),
        ...(plans ? { plan: plans } : {}),
      }),
    [dispatch],
  )
  const change = (next: Trail): void => advise((before) => ({ ...before, faits: next }))
  const withFait = (question: Question, choice: string): Trail => tell(faits, answerOf(question, choice))
  /** Goes on to the next fact in order, or to the one that decides most when none is left. */
  const goOn = (after: Trail, but: ReadonlySet<Question>): void => {
    const known = factsIn(after)
    setCourant(apresFait(courant, known, but) ?? suivant(known, counts, but) ?? courant)
  }
  const passer = (): void => {
    const but = new Set([...passed, courant])
    setPassed(but)
    goOn(faits, but)
  }
  const toFait = useCallback(
    (question: Question): void => {
      setVue('poste')
      setCourant(question)
      setAsked((count) => count + 1)
    },
    [setCourant],
  )
  const print = useCallback(
    (what: 'feuille' | 'tableau'): void => {
      if (what === 'feuille' && document.querySelector('.feuille') === null)
        return announce(t('conseil.rien-a-imprimer'), { urgent: true })
      flushSync(() => setImprime(what))
      return window.print()
    },
    [announce, t],
  )
  const see = useCallback((which: Vue): void => setVue((before) => (before === which ? 'poste' : which)), [])
  useLangueDuPoste(vue, langue, (next) => onPoste({ langue: next }))
  const left = useRef<Vue>('poste')
  useEffect(() => {
    if (vue !== 'poste') document.getElementById(vue)?.focus()
    // The focus comes back to what opened the view, where what had it is gone.
    else if (left.current !== 'poste' && document.activeElement === document.body)
      document.getElementById(`voir-${left.current}`)?.focus()
    left.current = vue
  }, [vue])
  const begun = isBegun(faits, plan)
  useEffect(() => {
    if (!begun || kiosk !== null) return undefined
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [begun, kiosk])

  const next = suivant(facts, counts, passed)
  useKeys(touches, {
    onRank: (rank, inPistes) => {
      if (inPistes) return boxes()[rank]?.click()
      const choice = choicesOf(courant)[rank]
      if (vue === 'personne' || choice === undefined) return undefined
      const after = withFait(courant, choice)
      change(after)
      if (!isNeed(courant)) goOn(after, passed)
      return undefined
    },
    onUnknown: () => {
      if (vue === 'personne') return
      const after = withFait(courant, unknown)
      change(after)
      goOn(after, passed)
    },
    onFait: (step) => {
      if (vue !== 'personne') setCourant(faitVoisin(courant, step))
    },
    onPiste: (step) => {
      const all = boxes()
      const here = all.findIndex((box) => box === document.activeElement)
      const wanted = here === -1 ? (step === 1 ? 0 : all.length - 1) : here + step
      all[wanted]?.focus()
    },
    onPasser: () => {
      if (vue !== 'personne') passer()
    },
    onSuivant: () => {
      if (next && vue !== 'personne') setCourant(next)
    },
    onAller: () => {
      setVue('poste')
      document.getElementById(aller)?.focus()
    },
    onComparer: () => see('comparer'),
    onImprimer: () => {
      // Turned to the person, the sheet is not drawn.
      if (vue === 'personne') flushSync(() => setVue('poste'))
      print('feuille')
    },
    onPersonne: () => see('personne'),
    onAide: () => setAide(true),
    onEchap: () => {
      if (vue === 'poste') document.querySelector('h1')?.focus({ preventScroll: true })
      setVue('poste')
    },
  })

  const onFini = useCallback((): void => {
    setDemandee(null)
    document.getElementById(aller)?.focus()
  }, [])
  const onAide = useCallback((id: string): void => setDemandee({ id: id.slice(ofAide.length) }), [])
  const onTrouve = useLatest((id: string, manner: Manner): void => {
    if (id.startsWith(ofAide)) return onAide(id)
    const question = questionNamed(id)
    if (question === undefined) return undefined
    // A fact is told by words that are its own, and is only shown by others; what was told is not changed unawares.
    const other =
      !isNeed(question) &&
      choicesIn(faits, question).some((choice) => choice !== unknown && answerOf(question, choice) !== id)
    if (!isAnswer(id) || manner === 'near' || (manner === 'named' && other)) return toFait(question)
    if (!faits.includes(id)) change(tell(faits, id))
    // The focus stays where one types: the next fact is a word away.
    setCourant(question)
    announce(trouvables.find((one) => one.id === id)?.nom ?? '')
    return undefined
  })

  return (
    <FrameContext value={frame}>
      <Page name="conseil" alone>
        <div className="conseil" data-vue={vue} data-imprime={imprime}>
          <div className="conseil-tete">
            <Titre>{t('conseil.titre')}</Titre>
            <Trouver
              id={aller}
              label={t('conseil.aller')}
              placeholder={t('conseil.aller-aide')}
              touche="/"
              rien={t('conseil.rien-trouve')}
              plusieurs={t('conseil.plusieurs-trouves')}
              items={trouvables}
              ailleurs={ailleurs}
              onTrouve={onTrouve}
            />
            <Outils vue={vue} onVue={see} onPrint={print} onEnd={onEnd} onAide={() => setAide(true)} />
          </div>
          {vue === 'personne' ? null : <ForProfessionals />}
          <section className="conseil-colonne conseil-gauche" aria-labelledby="conseil-faits">
            <h2>
              <span id="conseil-faits">{t('conseil.faits')}</span>{' '}
              <span className="note">
                {t('conseil.faits-compte', { donnes: Object.keys(facts).length, tous: allFaits.length })}
              </span>
              <a href={at({ name: 'question' })}>{t('conseil.guide')}</a>
            </h2>
            <SansSante faits={faits} sansSante={dossier.sansSante} />
            <Contradictions faits={faits} wordsOf={wordsOf} />
            <Faits faits={faits} courant={courant} counts={counts} wordsOf={wordsOf} onCourant={toFait} />
            <Repondre
              question={courant}
              faits={faits}
              count={counts.get(courant) ?? 0}
              suivant={
                next === null || next === courant ? null : { question: next, count: counts.get(next) ?? 0 }
              }
              wordsOf={wordsOf}
              asked={asked}
              onTell={(choice) => change(withFait(courant, choice))}
              onForget={() => {
                change(without(faits, courant))
                toFait(courant)
              }}
              onPasser={passer}
              onSuivant={() => {
                if (next) toFait(next)
              }}
            />
          </section>
          <DeplisContext value={deplis}>
            <ConstatDuPoste
              rules={rules}
              people={people}
              questions={questions}
              resumes={resumes}
              brefs={brefs}
              aides={aides}
              demandee={demandee}
              onAide={onAide}
              onFini={onFini}
              faits={settled.faits}
              rendezvous={dossier.rendezvous}
              conseiller={dossier.conseiller}
              lieu={communeFor(session.lieu, facts)}
              plan={plan}
              kiosk={kiosk}
              vue={vue}
              wordsOf={wordsOf}
              dispatch={dispatch}
              fetchBureaux={fetchBureaux}
              onDossier={advise}
              onVue={see}
              onPrint={print}
              rangement={rangement}
              defile={defile}
              onPoste={onPoste}
            />
          </DeplisContext>
        </div>
        {aide ? (
          <Touches
            active={touches}
            onActive={(active) => dispatch({ type: 'touches', touches: active })}
            onClose={() => setAide(false)}
          />
        ) : null}
      </Page>
    </FrameContext>
  )
}
