import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../content/languages.ts'
import type { WhoReads } from '../../machines/orientation/who-reads.ts'
import { together } from '../../content/typeset.ts'
import { readHours } from '../contacts/read-hours.ts'
import { readDay, readTime, semicolons } from '../formats.ts'
import { isDay } from '../../machines/conseil/rendezvous.ts'
import type { Rendezvous } from '../../machines/visite/plan.ts'
import { Francais, FrenchNames, Sentence } from '../parts/francais.tsx'
import { Pictogramme } from '../parts/pictogramme.tsx'
import { Said } from '../parts/said.tsx'
import { useFrame } from '../parts/page.tsx'
import type { Reach } from '../parts/reach-lines.tsx'
import { WritesContext } from '../parts/writes-context.ts'
import type { PaperStep } from './paper-steps.ts'
import { tellsWay } from './reach-in-line.ts'
import { Ordre } from './ordre.tsx'
import { useThings } from './use-things.ts'

/** How to reach someone, on paper: one way to speak to them, when, and where; who writes has the site too, for its relay. */
function waysOf(reach: Reach, writes: boolean, language: Language) {
  const { telephone, courriel, adresse, site, horaires } = reach
  const written = courriel !== undefined && (writes || telephone === undefined)
  const needsSite = courriel === undefined && site !== undefined && (writes || telephone === undefined)
  const spoken = telephone !== undefined && !tellsWay(reach.nom, telephone) ? telephone : undefined
  const way = written ? courriel : spoken
  return {
    first: way === undefined ? null : { way, isNumber: !written },
    site: needsSite ? together(new URL(site).hostname.replace(/^www\./, '')) : null,
    hours:
      written || horaires === undefined ? null : readHours(horaires, language).join(semicolons[language]),
    adresse: adresse ?? null,
  }
}

type QuiProps = {
  readonly reach: Reach
  readonly autres: readonly Reach[]
  readonly dabord: PaperStep['dabord']
}

/** Whom to call, in a line: whom to find first, when they have no number; then who, the number, when, where. */
function Qui({ reach, autres, dabord }: QuiProps) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const writes = useContext(WritesContext)
  const { first, site, hours, adresse } = waysOf(reach, writes, language)
  const others = autres.flatMap(({ nom, telephone }) =>
    telephone === undefined ? [] : `${t('commun.appeler-qui', { qui: nom })} ${telephone}`,
  )
  return (
    <>
      <p className="feuille-qui">
        <Pictogramme nom="appeler" />
        <strong>
          {dabord === null ? null : (
            <Sentence text={(who) => `${t('plan.sinon', { qui: who })} `}>
              <Francais>{dabord}</Francais>
            </Sentence>
          )}
          <Francais>{reach.nom}</Francais>
        </strong>
        {first === null ? null : (
          <strong>
            <bdi className={first.isNumber ? 'numero' : undefined} dir="ltr">
              {first.way}
            </bdi>
          </strong>
        )}
        {hours === null ? null : (
          <span>{reach.confiance === undefined ? hours : `${hours}. ${t('commun.a-confirmer')}`}</span>
        )}
        {site === null ? null : <bdi dir="ltr">{site}</bdi>}
        {adresse === null || dabord !== null ? null : (
          <span>
            <Francais>{adresse}</Francais>
          </span>
        )}
      </p>
      {others.length === 0 ? null : (
        <p>
          <FrenchNames names={others} />
        </p>
      )}
    </>
  )
}

type Props = {
  readonly step: PaperStep
  /** Its number; null above those that have one. */
  readonly place: number | null
  readonly lecteur: WhoReads
  /** The appointment that is made; undefined when it is left to write by hand. */
  readonly rendezvous?: Rendezvous | undefined
}

/** What is known of an appointment, as paper says it: the day in words, the hour as it is read. */
function rendezvousSaid(
  { jour, heure, avec }: Rendezvous,
  language: Language,
): Readonly<Record<'jour' | 'heure' | 'lieu' | 'avec', string>> {
  return {
    jour: isDay(jour) ? readDay(jour, language) : '',
    heure: heure === '' ? '' : readTime(heure, language),
    lieu: '',
    avec,
  }
}

/** A step on paper: to tick, whom to call, what to say, what to bring, and the appointment to write down. */
export function FeuilleEtape({ step, place, lecteur, rendezvous }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const said = rendezvous && rendezvousSaid(rendezvous, language)
  const { titre, texte, dabord, appeler, autres, dire, aussi, direFrancais, apporter, proposee, ordre } = step
  const choses = useThings(lecteur, apporter)
  return (
    <li>
      <span className="feuille-case" />
      <div>
        <div className="feuille-nom">
          <Ordre ordre={ordre} />
          <h3>
            {place === null ? '' : `${place}. `}
            {titre}
          </h3>
        </div>
        <p>
          {proposee ? null : <strong>{t('plan.ecartee-papier')} </strong>}
          {texte}
        </p>
        {appeler === null ? null : <Qui reach={appeler} autres={autres} dabord={dabord} />}
        {dire === null ? null : <Said texte={dire} francais={direFrancais} aussi={aussi} />}
        {choses === null ? null : (
          <p>
            <Pictogramme nom="papier" />
            {t('plan.apporter-etape', { choses })}
          </p>
        )}
        <p className="feuille-rdv">
          <Pictogramme nom="calendrier" />
          <strong>{t('plan.rdv')}</strong>
          {(['jour', 'heure', 'lieu', 'avec'] as const).map((what) => (
            <span key={what} data-rdv={what} data-dit={said && said[what] !== '' ? '' : undefined}>
              {t(`plan.rdv-${what}`)}
              {said && said[what] !== '' ? (
                <strong>
                  {' '}
                  <bdi dir={what === 'heure' ? 'ltr' : undefined}>{said[what]}</bdi>
                </strong>
              ) : null}
            </span>
          ))}
        </p>
      </div>
    </li>
  )
}
