import { useTranslation } from 'react-i18next'
import type { ThemePage } from '../../content/pages/acces.ts'
import { readDay } from '../formats.ts'
import { NameList } from '../parts/names.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Pictogramme } from '../parts/pictogramme.tsx'
import { Points } from '../parts/points.tsx'
import { SomeoneToCall } from '../parts/someone-to-call.tsx'
import { Titre } from '../parts/titre.tsx'
import { LinkList } from './links.tsx'

function Theme({
  theme: { id, image, titre, phrases, contacts, ressources, lu },
}: {
  readonly theme: ThemePage
}) {
  const { t } = useTranslation()
  const { language } = useFrame()
  return (
    <section id={id} className="rubrique" aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`} className="titre-image">
        <Pictogramme nom={image} />
        <span>{titre}</span>
      </h2>
      <Points points={phrases} />
      {contacts.length === 0 ? null : (
        <>
          <h3>{t('fiche.contacts')}</h3>
          <NameList noms={contacts} />
        </>
      )}
      <h3>{t('fiche.ressources')}</h3>
      <LinkList ressources={ressources} />
      <p className="note">{t('acces.lu', { date: readDay(lu, language) })}</p>
    </section>
  )
}

/** What decides access for who comes from elsewhere, speaks little French or cannot phone. */
export function Acces({ themes }: { readonly themes: readonly ThemePage[] }) {
  const { t } = useTranslation()
  return (
    <Page name="acces">
      <Titre>{t('acces.titre')}</Titre>
      <p className="chapeau">{t('acces.chapeau')}</p>
      <nav aria-label={t('acces.sommaire')}>
        <ul className="noms" role="list">
          {themes.map(({ id, titre }) => (
            <li key={id}>
              <a href={`#${id}`}>{titre}</a>
            </li>
          ))}
        </ul>
      </nav>
      {themes.map((theme) => (
        <Theme key={theme.id} theme={theme} />
      ))}
      <SomeoneToCall />
    </Page>
  )
}
