import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../machines/regles/eligibility.ts'
import { useFrame } from '../parts/page.tsx'
import { Reasons, type Because } from '../parts/reasons.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import { WaysOpen } from '../parts/ways-open.tsx'

/** One public of a fiche, with what the answers do to each of its criteria. */
export type Cas = {
  readonly nom: string | null
  readonly verdict: Verdict
  readonly raisons: readonly Because[]
}

type Props = {
  readonly verdict: Verdict
  /** The nearest case first. */
  readonly cas: readonly Cas[]
  readonly ouvrir: WaysOpen
}

function Case({ cas }: { readonly cas: Cas }) {
  return (
    <>
      {cas.nom === null ? null : <p className="cas">{cas.nom}</p>}
      <Reasons raisons={cas.raisons} />
    </>
  )
}

/** What the person's answers say of a fiche: why, why not, what would change it. */
export function Selon({ verdict, cas, ouvrir }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const [nearest, ...others] = cas
  return (
    <Rubrique plie id="selon-vos-reponses" titre={t('selon.titre')} marque={<VerdictTag verdict={verdict} />}>
      <p>{t(`selon.${verdict}`)}</p>
      {nearest ? <Case cas={nearest} /> : null}
      <WaysOpen {...ouvrir} />
      {others.length === 0 ? null : (
        <details className="pourquoi">
          <summary>{t('selon.autres')}</summary>
          {others.map((one) => (
            <Case key={`${one.nom}${one.raisons.map(({ texte }) => texte).join()}`} cas={one} />
          ))}
        </details>
      )}
      <p>
        <a className="seul" href={at({ name: 'reponses' })}>
          {t('selon.changer')}
        </a>
      </p>
    </Rubrique>
  )
}
