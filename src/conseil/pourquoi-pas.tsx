import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pourquoiPas } from '../../machines/conseil/pourquoi-pas.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { useAnnounce, useAnnounced } from '../parts/annonces.tsx'
import { because } from '../parts/because.ts'
import { nameOf } from '../parts/name-of.ts'
import { Points } from '../parts/points.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import type { Voice } from '../parts/voice.ts'
import { WaysOpen } from '../parts/ways-open.tsx'
import { waysOpenOf } from '../parts/ways-open-of.ts'
import { Trouver } from './trouver.tsx'
import { useLatest } from './use-latest.ts'

type Props = {
  readonly facts: Facts
  readonly proposed: ReadonlySet<string>
  readonly voice: Voice
  /** Shows a fiche that is among the proposals. */
  readonly onShow: (id: string) => void
}

/** Why one fiche is not among the proposals: what excludes it, or the needs that would call it. */
function Reponse({ id, facts, voice }: Pick<Props, 'facts' | 'voice'> & { readonly id: string }) {
  const { t } = useTranslation()
  const words = voice.resumes.fiches[id]
  const { verdict, raisons, ouverture, autresBesoins } = pourquoiPas(id, facts, voice.knowledge)
  const nom = words === undefined ? id : nameOf(words)
  useAnnounced(`${nom} : ${t(`verdict.${verdict}`)}`, id)
  return (
    <div>
      <p>
        <a href={voice.hrefOf(id)}>{nom}</a> <VerdictTag verdict={verdict} />
      </p>
      {raisons.length === 0 ? (
        <p>{t('conseil.rien-contre')}</p>
      ) : (
        <Reasons raisons={raisons.map((reason) => because(reason, voice))} />
      )}
      {ouverture === null ? null : <WaysOpen {...waysOpenOf(ouverture, voice)} />}
      {verdict === 'exclu' ? null : autresBesoins.length === 0 ? (
        <p>{t('conseil.pourquoi-pas-aucun')}</p>
      ) : (
        <>
          <p>{t('conseil.pourquoi-pas-autre')}</p>
          <Points
            points={autresBesoins.map(
              ([question, choice]) => voice.wordsOf(question).reponses[choice]?.choix ?? choice,
            )}
          />
        </>
      )}
    </div>
  )
}

/** « Pourquoi pas… ? » for any fiche, by typing its name. */
export function PourquoiPas({ facts, proposed, voice, onShow }: Props) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<string | null>(null)
  const announce = useAnnounce()
  const { fiches } = voice.resumes
  const items = useMemo(
    () =>
      Object.values(fiches).map((words) => ({
        id: words.id,
        nom: nameOf(words),
        aussi: words.sigle === undefined ? [] : [words.sigle],
      })),
    [fiches],
  )
  const onTrouve = useLatest((id: string) => {
    setAsked(proposed.has(id) ? null : id)
    if (!proposed.has(id)) return
    announce(t('conseil.pourquoi-pas-la'))
    onShow(id)
  })
  return (
    <div>
      <Trouver
        id="pourquoi-pas"
        label={t('conseil.pourquoi-pas')}
        placeholder={t('conseil.pourquoi-pas')}
        rien={t('conseil.rien-trouve')}
        items={items}
        onTrouve={onTrouve}
      />
      {asked === null || proposed.has(asked) ? null : <Reponse id={asked} facts={facts} voice={voice} />}
    </div>
  )
}
