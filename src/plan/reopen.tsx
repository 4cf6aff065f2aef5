import { IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounced } from '../parts/annonces.tsx'
import { readPlanFile, type FileProblem, type Kept } from '../../machines/share/plan-file.ts'

type Props = {
  /** The fiches that exist. */
  readonly ids: readonly string[]
  readonly onOpen: (kept: Kept) => void
}

/** Opens a plan that was saved in a file; of a file that is not right, says so plainly; what, where and what is accepted unfold. */
export function Reopen({ ids, onOpen }: Props) {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<FileProblem | null>(null)
  const [opened, setOpened] = useState(false)
  const done = opened ? t('plan.rouvert') : ''
  useAnnounced(done)
  const open = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? []
    if (!file) return
    const read = readPlanFile(await file.text(), ids)
    // The same file, mended, can be chosen again.
    input.value = ''
    const wrong = 'accepte' in read
    setProblem(wrong ? read : null)
    setOpened(!wrong)
    if (!wrong) onOpen(read)
  }
  return (
    <div className="rouvrir">
      <p>{t('plan.rouvrir-texte')}</p>
      <p>
        <label className="bouton discret">
          <input
            type="file"
            className="hors-ecran"
            accept=".json,application/json"
            onChange={(event) => void open(event.target)}
          />
          <IconFolderOpen aria-hidden="true" className="icone" />
          {t('plan.rouvrir-bouton')}
        </label>
      </p>
      <p className="dit">{done}</p>
      <div role="alert">
        {problem === null ? null : (
          <>
            <p className="erreur">{t('plan.fichier-refuse')}</p>
            <p>{t('plan.fichier-suite')}</p>
            <details className="pourquoi">
              <summary>{t('plan.fichier-detail')}</summary>
              <p>
                <bdi>
                  {problem.ou === ''
                    ? t('plan.fichier-trouve', { trouve: problem.trouve })
                    : t('plan.fichier-ou', { ou: problem.ou, trouve: problem.trouve })}
                </bdi>
              </p>
              <p>{t(`plan.accepte-${problem.accepte}`)}</p>
            </details>
          </>
        )}
      </div>
    </div>
  )
}
