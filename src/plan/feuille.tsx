import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Planned } from './planned.ts'
import type { WhoReads } from '../../machines/orientation/who-reads.ts'
import type { ToAsk } from '../parcours/a-demander.tsx'
import { readDay } from '../formats.ts'
import { Apporter } from './apporter.tsx'
import type { Reachable } from '../parts/other-contacts.tsx'
import { ReachLines, type Reach } from '../parts/reach-lines.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { Francais, FrenchNames } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { Qr } from '../parts/qr.tsx'
import { WritesContext } from '../parts/writes-context.ts'

type Props = {
  /** Empty when the person gives none. */
  readonly nom: string
  /** `2026-11-21`. */
  readonly today: string
  /** What the QR code opens; null when there is no such address. */
  readonly url: string | null
  /** What comes before any fiche. */
  readonly etapesAvant: readonly EtapeAvantShown[]
  readonly items: readonly Planned[]
  /** The answers to print, as sentences. */
  readonly phrases: readonly string[]
  readonly demander: readonly ToAsk[]
  readonly lecteur: WhoReads
}

/** An address of this length can be typed by hand; a longer one is left to the QR code. */
const typable = 90

/** How to reach someone, on paper: where they are, and one way to speak to them; who writes has the site too, for its relay. */
function briefly({ nom, telephone, courriel, adresse, site }: Reach, writes: boolean): Reach {
  if (writes && telephone !== undefined)
    return courriel === undefined ? { nom, site, telephone, adresse } : { nom, courriel, adresse }
  if (telephone !== undefined) return { nom, telephone, adresse }
  return courriel === undefined ? { nom, adresse, site } : { nom, courriel, adresse }
}

/** Who else may be the one to call, by place: their names and numbers. */
function OrElse({ autres }: Pick<Reachable, 'autres'>) {
  const called = autres.flatMap(({ nom, telephone }) =>
    telephone === undefined ? [] : `${nom} : ${telephone}`,
  )
  return called.length === 0 ? null : (
    <p>
      <FrenchNames names={called} />
    </p>
  )
}

/** Ruled lines beside a fiche: fewer where there are many fiches. */
function noteLines(fiches: number): readonly number[] {
  return fiches > 4 ? [0, 1] : [0, 1, 2]
}

type StepProps = {
  readonly item: Planned
  readonly place: number
  readonly fiches: number
  /** Whether no step before it calls the same. */
  readonly isFirstCall: boolean
}

function Step({ item, place, fiches, isFirstCall }: StepProps) {
  const { t } = useTranslation()
  const { titre, premierPas, appeler, note } = item
  const writes = useContext(WritesContext)
  return (
    <li>
      <h3>
        {place}. {titre}
      </h3>
      <div>
        <p>{premierPas}</p>
        {appeler === null ? null : (
          <>
            <p className="appel-nom">
              <Francais>{appeler.contact.nom}</Francais>
            </p>
            <ReachLines reach={briefly(appeler.contact, writes)} />
            {isFirstCall && appeler.contact.telephone !== undefined ? <OrElse {...appeler.contact} /> : null}
          </>
        )}
      </div>
      <div className="feuille-notes">
        <p>{t('plan.notes-papier')}</p>
        {noteLines(fiches).map((line) => (
          <span key={line} className="feuille-ligne" />
        ))}
      </div>
      {note === '' ? null : <p className="feuille-note">{note}</p>}
    </li>
  )
}

/** The sheet of paper: on no screen, printed in place of all the rest. */
export function Feuille({ nom, today, url, items, phrases, demander, lecteur, ...props }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const writes = useContext(WritesContext)
  const etapesAvant = props.etapesAvant.map(({ appeler, ...etape }) => ({
    ...etape,
    reach:
      (writes ? appeler.find(({ courriel }) => courriel) : undefined) ??
      appeler.find(({ telephone, courriel }) => telephone ?? courriel) ??
      appeler[0],
  }))
  return (
    <div className="feuille">
      <div className="feuille-tete">
        <div>
          {nom === '' ? null : (
            <p>
              <strong>{t('plan.pour', { nom })}</strong>
            </p>
          )}
          <p>{t('parcours.imprime-le', { date: readDay(today, language) })}</p>
          <p>{t('plan.valable')}</p>
          {url === null ? null : <p>{t('plan.qr-texte')}</p>}
          {url === null || url.length > typable ? null : (
            <p>
              <bdi dir="ltr">{url}</bdi>
            </p>
          )}
        </div>
        {url === null ? null : <Qr text={url} label={t('plan.qr')} />}
      </div>
      {etapesAvant.length === 0 ? null : (
        <section>
          <h2>{t('parcours.d-abord')}</h2>
          <ul>
            {etapesAvant.map(({ id, titre, action, joindre, reach }) => (
              <li key={id}>
                <strong>{titre}.</strong> {action} {joindre}
                {reach === undefined ? null : (
                  <>
                    <p className="appel-nom">
                      <Francais>{reach.nom}</Francais>
                    </p>
                    <ReachLines reach={briefly(reach, writes)} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {items.length === 0 ? null : (
        <>
          <h2>{t('plan.liste')}</h2>
          <ol className="feuille-etapes" role="list">
            {items.map((item, index) => (
              <Step
                key={item.id}
                item={item}
                place={index + 1}
                fiches={items.length}
                isFirstCall={
                  items.findIndex((one) => one.appeler?.contact.nom === item.appeler?.contact.nom) === index
                }
              />
            ))}
          </ol>
        </>
      )}
      <section>
        <h2>{t('plan.apporter')}</h2>
        <Apporter lecteur={lecteur} />
      </section>
      {demander.length === 0 ? null : (
        <section>
          <h2>{t('parcours.demander')}</h2>
          <ul>
            {demander.map(({ question, sujet, aQui }) => (
              <li key={question}>
                <strong>{t('commun.appeler-qui', { qui: sujet })}</strong> {aQui}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('reponses.titre')}</h2>
        <ul>
          {phrases.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
