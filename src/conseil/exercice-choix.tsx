import { useId, useMemo, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resume, Resumes } from '../../content/pages/resumes.ts'
import { plain } from '../../content/plain.ts'
import { sorted } from '../../content/sorted.ts'
import { useAnnounced } from '../parts/annonces.tsx'
import { FicheName } from '../parts/fiche-name.tsx'
import { namePieces } from '../parts/name-of.ts'
import { useFrame } from '../parts/page.tsx'
import { useSettled } from '../recherche/settled.ts'

/** How long typing must rest before what it leaves is said, in ms. */
const said = 800

/** Whether a fiche bears what is typed: in its name, its French name or its sigle. */
function bears({ titre, nomFrancais, sigle }: Resume, typed: string): boolean {
  return plain([titre, nomFrancais, sigle].join(' ')).includes(plain(typed.trim()))
}

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly resumes: Resumes
  readonly choisies: ReadonlySet<string>
  readonly onChoisies: (choisies: ReadonlySet<string>) => void
  readonly onReveal: () => void
}

/** What one would propose: all the fiches by name, those that bear what is typed and those that are chosen. */
export function ExerciceChoix({ heading, resumes, choisies, onChoisies, onReveal }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const id = useId()
  const [typed, setTyped] = useState('')
  const all = useMemo(
    () => sorted(Object.values(resumes.fiches), (a, b) => a.titre.localeCompare(b.titre, language)),
    [resumes, language],
  )
  const wanted = all.filter((fiche) => bears(fiche, typed))
  const count = t('exercices.liste', { nombre: wanted.length })
  const [rested] = useSettled(typed === '' ? '' : count, said)
  useAnnounced(rested)
  const toggle = (fiche: string): void => {
    const next = new Set(choisies)
    if (!next.delete(fiche)) next.add(fiche)
    onChoisies(next)
  }
  return (
    <form
      className="exercice-choix"
      aria-labelledby={`${id}-titre`}
      onSubmit={(event) => {
        event.preventDefault()
        onReveal()
      }}
    >
      <h3 id={`${id}-titre`} ref={heading} tabIndex={-1}>
        {t('exercices.a-vous')}
      </h3>
      <p className="exercice-filtre">
        <label htmlFor={`${id}-filtre`}>{t('exercices.filtrer')}</label>
        <input
          id={`${id}-filtre`}
          type="search"
          dir="auto"
          value={typed}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={`${id}-compte`}
          onChange={({ target }) => setTyped(target.value)}
          // Enter narrows the list; it does not answer.
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      </p>
      <p id={`${id}-compte`} className="note">
        {count} {t('exercices.choisies', { nombre: choisies.size })}
      </p>
      <fieldset>
        <legend>{t('exercices.question')}</legend>
        <ul role="list">
          {all
            .filter((fiche) => choisies.has(fiche.id) || wanted.includes(fiche))
            .map((fiche) => (
              <li key={fiche.id}>
                <label className="exercice-case">
                  <input type="checkbox" checked={choisies.has(fiche.id)} onChange={() => toggle(fiche.id)} />
                  <span>
                    <FicheName {...namePieces(fiche)} />
                  </span>
                </label>
              </li>
            ))}
        </ul>
      </fieldset>
      <button type="submit" className="bouton">
        {t('exercices.voir')}
      </button>
    </form>
  )
}
