import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { idOfField } from './field-words.tsx'
import { focusField } from './focus-field.ts'
import { keyOf } from './key-of.ts'
import './form.css'

/** What is still to be said, as links to the fields; it takes the focus each time it is asked for. */
export function Missing({ champs, asked }: { readonly champs: readonly string[]; readonly asked: number }) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [asked])
  return (
    <section className="manque" aria-labelledby="manque">
      <h2 id="manque" ref={heading} tabIndex={-1}>
        {t('financement.manque-titre')}
      </h2>
      <p>{t('financement.manque-texte')}</p>
      <ul role="list">
        {champs.map((champ) => (
          <li key={champ}>
            <a
              href={`#${idOfField(champ)}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(champ)
              }}
            >
              {t(keyOf('champ', champ))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
