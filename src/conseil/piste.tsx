import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Proposed } from '../parcours/proposal.tsx'
import { CallLine } from '../parts/call-line.tsx'
import { Dites } from '../parts/dites.tsx'
import { FicheName } from '../parts/fiche-name.tsx'
import { Francais } from '../parts/francais.tsx'
import { mainReason } from '../parts/main-reason.ts'
import { useFrame } from '../parts/page.tsx'
import { Phone } from '../parts/phone.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { StagePicture } from '../parts/stage-tag.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import { listed } from '../plan/listed.ts'
import type { AVoir } from './a-voir.ts'
import { resteAVoir } from './reste-a-voir.ts'
import { QuiAvant } from './qui-avant.tsx'
import { Repli } from './repli.tsx'

type Props = {
  readonly proposed: Proposed
  /** The key that chooses it; null after the last that has one. */
  readonly touche: string | null
  readonly chosen: boolean
  /** The needs that it answers, where the case has several. */
  readonly besoins: readonly string[]
  readonly aVoir: readonly AVoir[]
  /** How long it lasts; null where it is not said. */
  readonly bref: string | null
  readonly onChoose: (id: string) => void
}

/** Whom to call for a proposal, in a line; before them, who is to be reached first and has no number. */
function Qui({ appeler }: Pick<Proposed, 'appeler'>): ReactNode {
  if (appeler === null) return null
  const { nom, telephone } = appeler.contact
  return (
    <span className="conseil-qui">
      <QuiAvant nom={appeler.dabord?.nom ?? null} />
      <Francais>{nom}</Francais> {telephone === undefined ? null : <Phone numero={telephone} nom={nom} />}
    </span>
  )
}

/** A proposal in the list of the desk: chosen or not, its verdict and why, what is left to find out, whom to call; the rest unfolds in place. */
export const Piste = memo(function Piste(props: Props) {
  const { proposed, touche, chosen, besoins, aVoir, bref, onChoose } = props
  const { t } = useTranslation()
  const { language } = useFrame()
  const inconnus = aVoir.filter(({ dit }) => dit === null)
  const { id, name, verdict, raisons, alerte, appeler, dire, premierPas, href } = proposed
  return (
    <li className="conseil-piste" data-verdict={verdict} data-retenue={chosen ? '' : undefined}>
      <label className="conseil-retenir">
        <kbd aria-hidden="true">{touche}</kbd>
        <input type="checkbox" id={`retenir-${id}`} checked={chosen} onChange={() => onChoose(id)} />
        <StagePicture stage={proposed.stage} className="icone" />
        <strong>
          <FicheName {...name} />
        </strong>
        <VerdictTag verdict={verdict} />
      </label>
      <p>
        {verdict === 'a-verifier'
          ? resteAVoir(aVoir, { t, language })
          : raisons.length === 0
            ? t('conseil.rien-contre')
            : mainReason(verdict, raisons, t)}
        {besoins.length === 0 ? null : (
          <span className="note"> · {t('conseil.pour-besoin', { besoins: listed(besoins, language) })}</span>
        )}
      </p>
      <p className="conseil-faire">
        <Qui appeler={appeler} />
        {bref === null ? null : (
          <span className="note conseil-bref" title={bref}>
            {bref}
          </span>
        )}
      </p>
      <Repli
        nom={`piste ${id}`}
        titre={
          <>
            {t('conseil.details')}
            <span className="hors-ecran">
              {' '}
              <FicheName {...name} />
            </span>
          </>
        }
      >
        {() => (
          <>
            {alerte === null ? null : <p className="avis alerte">{alerte}</p>}
            <p>{proposed.resume}</p>
            {raisons.length === 0 ? null : <Reasons raisons={raisons} />}
            {inconnus.length === 0 ? null : (
              <ul>
                {inconnus.map(({ question, aQui }) => (
                  <li key={question}>
                    <strong>{t('commun.appeler-qui', { qui: t(`conseil.fait-${question}`) })}</strong> {aQui}
                  </li>
                ))}
              </ul>
            )}
            <p>{premierPas}</p>
            {appeler === null ? null : <CallLine appeler={appeler} />}
            {dire === null ? null : <Dites dire={dire} />}
            <p>
              <a href={href}>
                {t('conseil.lire')}
                <span className="hors-ecran">
                  {' '}
                  <FicheName {...name} />
                </span>
              </a>
            </p>
          </>
        )}
      </Repli>
    </li>
  )
})
