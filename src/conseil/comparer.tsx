import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { inBrief } from '../../content/compared.ts'
import type { Brefs } from '../../content/pages/brefs.ts'
import { FicheName } from '../parts/fiche-name.tsx'
import { Francais } from '../parts/francais.tsx'
import { mainReason } from '../parts/main-reason.ts'
import { Text } from '../parts/text.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import type { PisteDuPoste } from './pistes.tsx'
import { QuiAvant } from './qui-avant.tsx'

/** How many are compared at most: a table that a screen and a sheet of paper hold. */
export const mostCompared = 4

type Props = {
  readonly pistes: readonly PisteDuPoste[]
  /** Why these: nothing was chosen, or more than a table holds. */
  readonly notice: string | null
  readonly brefs: Brefs
  /** Whether what tells of health may be printed. */
  readonly sante: boolean
  readonly onClose: () => void
  readonly onPrint: () => void
}

/** Two to four proposals side by side: for this person, for whom, how long, the money, who sends and decides, and what is missing. */
export function Comparer({ pistes, notice, brefs, sante, onClose, onPrint }: Props) {
  const { t } = useTranslation()
  return (
    <section className="conseil-comparer" aria-labelledby="comparer">
      <div className="conseil-tete-vue">
        <h2 id="comparer" tabIndex={-1}>
          {t('conseil.comparer-titre')}
        </h2>
        <button type="button" className="bouton discret" onClick={onClose}>
          <IconArrowLeft aria-hidden="true" className="icone fleche" />
          {t('conseil.comparer-fermer')} <kbd aria-hidden="true">C</kbd>
        </button>
        <button type="button" className="bouton discret" onClick={onPrint}>
          <IconPrinter aria-hidden="true" className="icone" />
          {t('conseil.comparer-imprimer')}
        </button>
      </div>
      {notice === null ? null : <p className="note">{notice}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keys too */}
      <div className="conseil-tableau" tabIndex={0} role="region" aria-labelledby="comparer">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('conseil.comparer-critere')}</th>
              {pistes.map(({ proposed }) => (
                <th key={proposed.id} scope="col">
                  <FicheName {...proposed.name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('conseil.comparer-verdict')}</th>
              {pistes.map(({ proposed: { id, verdict, raisons } }) => (
                <td key={id}>
                  <VerdictTag verdict={verdict} />{' '}
                  <span className={sante ? undefined : 'conseil-ecran'}>
                    {mainReason(verdict, raisons, t)}
                  </span>
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('conseil.comparer-manque')}</th>
              {pistes.map(({ proposed: { id }, aVoir }) => (
                <td key={id}>
                  {aVoir.length === 0 ? (
                    t('conseil.rien-ne-manque')
                  ) : (
                    <ul>
                      {aVoir.map(({ question, aQui, dit, sante: ofHealth }) => (
                        <li key={question} className={sante || !ofHealth ? undefined : 'conseil-ecran'}>
                          {dit === null
                            ? `${t('commun.appeler-qui', { qui: t(`conseil.fait-${question}`) })} ${aQui}`
                            : t('parcours.reste-vu', { phrase: dit })}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
            {inBrief.map((row) => (
              <tr key={row}>
                <th scope="row">{t(`fiche.${row}`)}</th>
                {pistes.map(({ proposed: { id } }) => {
                  const text = brefs[id]?.enBref[row]
                  return (
                    <td key={id}>
                      {text === undefined ? (
                        <span className="note">{t('conseil.non-dit')}</span>
                      ) : (
                        <Text>{text}</Text>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('conseil.comparer-appeler')}</th>
              {pistes.map(({ proposed: { id, appeler } }) => (
                <td key={id}>
                  {appeler === null ? null : (
                    <>
                      <QuiAvant nom={appeler.dabord?.nom ?? null} />
                      <Francais>{appeler.contact.nom}</Francais>{' '}
                      <bdi dir="ltr">{appeler.contact.telephone}</bdi>
                    </>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  )
}
