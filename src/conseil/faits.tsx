import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../content/questions.ts'
import { choicesIn, factsIn } from '../../machines/conseil/dossier.ts'
import { groupes, nomsGroupes, type Groupe } from '../../machines/conseil/groupes.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { Trail } from '../../machines/visite/answers.ts'
import { understood } from '../../machines/visite/understood.ts'
import { useFrame } from '../parts/page.tsx'
import type { WordsOf } from '../parts/words-for.ts'
import { listed } from '../plan/listed.ts'

type Props = {
  readonly faits: Trail
  readonly courant: Question
  /** How many proposals each fact that is not known can still change. */
  readonly counts: ReadonlyMap<Question, number>
  readonly wordsOf: WordsOf
  readonly onCourant: (question: Question) => void
}

type FaitProps = {
  readonly question: Question
  /** What is known of it, in words; empty when nothing is. */
  readonly said: string
  /** What follows of it from another fact, in words; empty when nothing does. */
  readonly compris: string
  readonly isCourant: boolean
  /** How many proposals it can still change. */
  readonly count: number
  readonly onCourant: (question: Question) => void
}

/** One fact: its name, what is known of it, and whether it can still change something. */
const Fait = memo(function Fait(props: FaitProps) {
  const { question, said, compris, isCourant, count, onCourant } = props
  const { t } = useTranslation()
  const known = said === '' && compris !== '' ? t('conseil.compris', { reponse: compris }) : said
  return (
    <li>
      <button
        type="button"
        className="conseil-fait"
        aria-current={isCourant ? 'true' : undefined}
        data-etat={said !== '' ? 'connu' : count > 0 ? 'decide' : undefined}
        title={known === '' ? undefined : known}
        onClick={() => onCourant(question)}
      >
        <span>{t(`conseil.fait-${question}`)}</span>
        <span className="hors-ecran"> : </span>
        {said === '' && compris !== '' ? (
          <span className="conseil-compris">{known}</span>
        ) : said === '' ? (
          <span className="conseil-vide">
            <span className="hors-ecran">
              {t('conseil.sans-reponse')},{' '}
              {count > 0 ? t('conseil.departage', { count }) : t('conseil.departage-rien')}
            </span>
            {count > 0 ? <span aria-hidden="true">{count}</span> : null}
          </span>
        ) : (
          <span className="conseil-valeur">{said}</span>
        )}
      </button>
    </li>
  )
})

/** The facts of one group. */
function GroupeDeFaits({
  groupe,
  faits,
  courant,
  counts,
  wordsOf,
  given,
  onCourant,
}: Props & { readonly groupe: Groupe; readonly given: Facts }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const inWords = (question: Question, choice: string): string =>
    wordsOf(question).reponses[choice]?.choix ?? choice
  const saidOf = (question: Question): string => {
    const said = choicesIn(faits, question).map((choice) => inWords(question, choice))
    return said.length > 1 ? listed(said, language) : (said[0] ?? '')
  }
  const id = `groupe-${groupe}`
  return (
    <section className="conseil-groupe" aria-labelledby={id}>
      <h3 id={id}>{t(`conseil.groupe-${groupe}`)}</h3>
      <ul role="list">
        {groupes[groupe].map((question) => (
          <Fait
            key={question}
            question={question}
            said={saidOf(question)}
            compris={given[question] === undefined ? '' : inWords(question, given[question])}
            isCourant={question === courant}
            count={counts.get(question) ?? 0}
            onCourant={onCourant}
          />
        ))}
      </ul>
    </section>
  )
}

/** Every fact of the vocabulary, in five groups: those that can still decide are lit, the others dim but open; what follows from another says so. */
export function Faits(props: Props) {
  const { faits } = props
  const given = useMemo(() => understood(factsIn(faits)), [faits])
  return (
    <div className="conseil-faits">
      {nomsGroupes.map((groupe) => (
        <GroupeDeFaits key={groupe} groupe={groupe} given={given} {...props} />
      ))}
    </div>
  )
}
