import { useTranslation } from 'react-i18next'
import { isAboutHealth, type Trail } from '../../machines/visite/answers.ts'
import { useAnnounced } from '../parts/annonces.tsx'

type Props = {
  readonly faits: Trail
  /** The case comes from a file that held no answer about health. */
  readonly sansSante: boolean
}

/** Of a case that a file brought without answers about health: that they are to be asked again, until one is told. */
export function SansSante({ faits, sansSante }: Props) {
  const { t } = useTranslation()
  const said = sansSante && !faits.some(isAboutHealth) ? t('conseil.fichier-sans-sante') : ''
  useAnnounced(said)
  return said === '' ? null : <p className="avis">{said}</p>
}
