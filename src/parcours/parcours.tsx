import { IconListCheck, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Nom } from '../../content/pages/noms.ts'
import { isFrench } from '../../content/languages.ts'
import type { Stage } from '../../content/stages.ts'
import type { Asking } from '../app/shown.ts'
import { ToSimulator } from '../financement/to-simulator.tsx'
import { useAnnounced } from '../parts/annonces.tsx'
import type { Call } from '../parts/call-list.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { NameList, Names } from '../parts/names.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Imprimer, type LeftOut, type Printer } from '../plan/imprimer.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { StageLine } from '../parts/stage-tag.tsx'
import { Titre } from '../parts/titre.tsx'
import { ADemander, type ToAsk } from './a-demander.tsx'
import { Apres, type Sortie } from './apres.tsx'
import { AutresPistes, type Etape } from './autres-pistes.tsx'
import { Calls } from './calls.tsx'
import { Commencer, type First } from './commencer.tsx'
import { Exclus, type Exclu } from './exclus.tsx'
import { Proposal, type Proposed } from './proposal.tsx'
import { ResteASavoir } from './reste-a-savoir.tsx'

type Props = {
  readonly count: number
  /** The person's own parcours is not drawn yet: first bearings only. */
  readonly reperes: boolean
  /** What the person needs and where they live, in their own words, as far as it is known. */
  readonly situation: readonly string[]
  /** Where on the line of the four stages the person is. */
  readonly stage: Stage | null
  /** What comes before any fiche. */
  readonly etapesAvant: readonly EtapeAvantShown[]
  readonly first: First | null
  /** Every proposal, best first. */
  readonly pistes: readonly Proposed[]
  /** How many of them are in view; the others are folded. */
  readonly most: number
  readonly etapes: readonly Etape[]
  readonly sorties: readonly Sortie[]
  readonly compensation: readonly Nom[]
  readonly financements: readonly Nom[]
  readonly exclus: readonly Exclu[]
  readonly toAsk: readonly ToAsk[]
  /** The next question, that can be answered here; null when all is answered. */
  readonly asking: Asking | null
  readonly calls: readonly Call[]
  /** Everyone else who can help, folded. */
  readonly autres: readonly Call[]
  readonly situated: boolean
  /** The way to a phone; null at a kiosk that no phone can reach. */
  readonly send: ReactNode
  /** Something to say first: answers that a link left out. */
  readonly notice: string | null
  readonly onWrites: (writes: boolean) => void
  readonly onPrint: () => void
  /** Where the sheet comes out: of the kiosk's printer, beside it, or of the person's own. */
  readonly printer: Printer
  /** The steps that the sheet leaves out until the person lets them out. */
  readonly leftOut: LeftOut | null
  /** What is printed in place of the screen. */
  readonly paper: ReactNode
}

/** The result: the first thing to do and the person to call, a few pistes, what is still to know; all the rest folded and counted. */
export function Parcours(props: Props) {
  const { t } = useTranslation()
  const { at, language } = useFrame()
  const { pistes, most, etapes, exclus, asking, sorties, situation } = props
  useAnnounced(props.notice ?? '')
  const inView = new Set(pistes.slice(0, most))
  const folded = etapes.flatMap((etape) => {
    const proposed = etape.proposed.filter((one) => !inView.has(one))
    return proposed.length === 0 ? [] : [{ ...etape, proposed }]
  })
  const pages = etapes.flatMap((etape) => etape.pages)
  const toAsk = props.toAsk.filter(({ question }) => question !== asking?.question)
  return (
    <Page
      name="parcours"
      actions={
        <>
          <a className="bouton discret" href={at({ name: 'plan' })}>
            <IconListCheck aria-hidden="true" className="icone" />
            {t('parcours.plan')}
          </a>
          <Imprimer
            onPrint={props.onPrint}
            printer={props.printer}
            leftOut={props.leftOut}
            second={props.printer === 'personne'}
          >
            {t('parcours.imprimer-feuille')}
          </Imprimer>
        </>
      }
    >
      <div className="situation">
        <Titre>{t('parcours.titre')}</Titre>
        <a className="evitement" href="#imprimer">
          {t('parcours.aller-imprimer')}
        </a>
        <a className="seul" href={at({ name: 'reponses' })}>
          <IconPencil aria-hidden="true" className="icone" />
          {t('parcours.revoir')}
        </a>
        <p>{situation.join(' · ')}</p>
      </div>
      <StageLine current={props.stage} />
      {props.notice === null ? null : (
        <p id="avis" className="avis">
          {props.notice}
        </p>
      )}
      {props.reperes ? <p className="avis">{t('parcours.reperes')}</p> : null}
      <div className="resultat" data-imprimante={props.printer}>
        <div>
          <Commencer first={props.first} etapesAvant={props.etapesAvant} onWrites={props.onWrites} />
          <section id="pistes" aria-labelledby="pistes-titre" className="moment">
            <h2 id="pistes-titre">{t('parcours.pistes', { nombre: inView.size })}</h2>
            <ul className="pistes" role="list">
              {[...inView].map((proposed) => (
                <Proposal key={proposed.id} proposed={proposed} heading="h3" />
              ))}
            </ul>
            {pages.length === 0 ? null : <NameList noms={pages} />}
            {etapes.map(({ id }) => (
              <ToSimulator key={id} from="etape" id={id} />
            ))}
            <p className="note">{t('parcours.prudence')}</p>
          </section>
          <div className="replis cote-a-cote">
            {folded.length === 0 ? null : (
              <Rubrique plie id="autres" titre={t('parcours.autres', { count: pistes.length - inView.size })}>
                <AutresPistes etapes={folded} />
              </Rubrique>
            )}
            {props.compensation.length + props.financements.length === 0 ? null : (
              <Rubrique plie id="soutiens" titre={t('parcours.soutiens')}>
                <div className="soutiens">
                  <Names titre={t('parcours.compensation')} noms={props.compensation} />
                  <Names titre={t('parcours.financements')} noms={props.financements} />
                </div>
              </Rubrique>
            )}
          </div>
        </div>
        <div>
          <ResteASavoir
            asking={asking}
            count={props.count}
            sign={[
              props.first?.appeler?.contact.id,
              ...[...props.etapesAvant, ...inView].map(({ id, verdict }) => `${id} ${verdict}`),
            ].join()}
          />
          <div className="replis cote-a-cote">
            {toAsk.length === 0 ? null : (
              <Rubrique plie id="demander" titre={t('parcours.demander-nombre', { nombre: toAsk.length })}>
                <ADemander toAsk={toAsk} />
              </Rubrique>
            )}
            {exclus.length === 0 ? null : (
              <Rubrique plie id="exclus" titre={t('parcours.exclus-nombre', { nombre: exclus.length })}>
                <Exclus exclus={exclus} />
              </Rubrique>
            )}
            {sorties.length === 0 ? null : (
              <Rubrique plie id="apres" titre={t('parcours.apres')}>
                <Apres sorties={sorties} />
              </Rubrique>
            )}
            <Rubrique plie id="contacts" titre={t('parcours.contacts-nombreux')}>
              <Calls calls={props.calls} autres={props.autres} situated={props.situated} />
            </Rubrique>
          </div>
          <div className="suites">
            <a className="seul" href={at({ name: 'carte' })}>
              {t('commun.voir-carte')}
            </a>
            {isFrench(language) ? null : (
              <a className="seul" href={at({ name: 'acces' })}>
                {t('parcours.acces')}
              </a>
            )}
            {props.send}
          </div>
        </div>
      </div>
      {props.paper}
    </Page>
  )
}
