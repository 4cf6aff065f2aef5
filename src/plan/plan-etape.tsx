import { useContext } from 'react'
import { CallLine } from '../parts/call-line.tsx'
import { calledFirst } from '../parts/called-first.ts'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { Pourquoi } from '../parts/pourquoi.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import { WritesContext } from '../parts/writes-context.ts'
import { Ordre } from './ordre.tsx'
import type { PaperStep } from './paper-steps.ts'
import { PlanDites } from './plan-dites.tsx'

type Props = {
  readonly etape: EtapeAvantShown
  /** The same on paper. */
  readonly step: PaperStep
  readonly place: number
}

/** Something to do before any fiche, at its place in the plan: the answers put it there, it is neither moved nor removed. */
export function PlanEtape({ etape, step, place }: Props) {
  const first = calledFirst(etape.appeler, useContext(WritesContext))
  const called = (contact: NonNullable<typeof first>) => (
    <CallLine key={contact.id} appeler={{ contact, quoi: null, dabord: null, sansTelephone: null }} />
  )
  const { titre, verdict, action, joindre, appeler, href } = etape
  return (
    <li>
      <Ordre ordre={step.ordre} />
      <div className="encart">
        <h3>
          {place}. {href === null ? titre : <a href={href}>{titre}</a>}
        </h3>
        {verdict === 'possible' ? null : <VerdictTag verdict={verdict} />}
        <p>{action}</p>
        {first === null ? null : called(first)}
        <PlanDites {...step} />
        <Pourquoi etape={etape}>
          {joindre === null ? null : <p>{joindre}</p>}
          {appeler.filter((contact) => contact !== first).map(called)}
        </Pourquoi>
      </div>
    </li>
  )
}
