import { IconArrowLeft, IconEraser, IconLanguage, IconMoon, IconSearch, IconSun } from '@tabler/icons-react'
import { createContext, useContext, useId, useState, type ComponentProps, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, languages, type Language } from '../../content/languages.ts'
import { useNarrow } from '../device/narrow.ts'
import { searchField, type Route } from '../routes.ts'
import { AboutContext } from './about-context.ts'
import { Garder } from './garder.tsx'
import { Pied } from './pied.tsx'

/** What every page offers, whatever the screen. */
export type Frame = {
  readonly language: Language
  /** The address of the same screen in another language. */
  readonly inLanguage: (language: Language) => string
  /** The address of a screen in the language of the page. */
  readonly at: (route: Route) => string
  /** Whether a case is under way at the counsellor's desk: pages lead back to it. */
  readonly poste: boolean
  /** Whether the counsellor's desk is open here: on the web, and at a kiosk whose settings say so. */
  readonly conseil: boolean
  /** Where readers write about an error of the content; null when nobody reads. */
  readonly signaler: string | null
  /** The address of the screen one came from, where « Retour » leads; null when one came from outside. */
  readonly origin: string | null
  readonly dark: boolean
  readonly onTheme: () => void
  /** What may be kept of the visit in its tab; null when there is none, and at a kiosk. */
  readonly garder: ComponentProps<typeof Garder> | null
  /** Ends the visit and wipes it; null when there is nothing to wipe. */
  readonly onEnd: (() => void) | null
  /** The same at once, for who was asked already. */
  readonly onWipe: () => void
}

/** The frame of the page in view. */
export const FrameContext = createContext<Frame | null>(null)

/** The frame of the page in view; throws outside the app. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('A page must stand inside the app')
  return frame
}

function Mark() {
  return (
    <svg className="marque" viewBox="0 0 48 28" aria-hidden="true" focusable="false">
      <path d="M2 26h44" />
      <path d="M4 26C10 8 38 8 44 26" />
      <path d="M14 26V15.5M24 26V12.5M34 26V15.5" />
    </svg>
  )
}

/** A language's name; where room is short, its last word says enough. */
function LanguageName({ name }: { readonly name: string }) {
  const words = name.split(' ')
  const last = words.pop()
  if (words.length === 0) return last
  return (
    <span>
      <span className="langue-debut">{words.join(' ')}</span> <span className="langue-fin">{last}</span>
    </span>
  )
}

/** The four languages, each by its own name. */
function LanguageSwitch({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { language, inLanguage } = useFrame()
  return (
    <div className="langues" id={id} role="group" aria-label={t('commun.langue')}>
      {languages.map((one) => (
        <a
          key={one}
          href={inLanguage(one)}
          lang={one}
          dir={directionOf(one)}
          hrefLang={one}
          data-remplace=""
          aria-current={one === language ? 'true' : undefined}
        >
          <LanguageName name={t(`commun.${one}`)} />
        </a>
      ))}
    </div>
  )
}

type Props = {
  readonly children: ReactNode
  /** What the screen offers to do: Retour first, the one primary action last. */
  readonly actions?: ReactNode
  /** Why the primary action did nothing, told above it: where one looks who pressed it. */
  readonly problem?: string | null
  readonly name: string
  /** A question, or the answers: nothing else to read at its foot. */
  readonly alone?: boolean
}

/** Every screen's frame: who we are and how to read at the top, the screen, then what to do, always in the same place. */
export function Page({ children, actions, problem = null, name, alone = false }: Props) {
  const { t } = useTranslation()
  const { at, language, dark, onTheme, garder, onEnd, conseil, poste } = useFrame()
  const about = useContext(AboutContext)
  const narrow = useNarrow()
  const menu = useId()
  /** On a phone, languages and colours are folded, but where one begins. */
  const [open, setOpen] = useState(name === 'accueil')
  const end = onEnd && (
    <button type="button" className="terminer" onClick={onEnd}>
      <IconEraser aria-hidden="true" className="icone" />
      {t('commun.terminer')}
    </button>
  )
  return (
    <div className="page" data-ecran={name}>
      <a className="evitement" href="#contenu">
        {t('commun.aller-au-contenu')}
      </a>
      <header className="entete">
        <a className="enseigne" href={at({ name: 'accueil' })}>
          <Mark />
          <span>
            <strong>{t('commun.nom')}</strong>
            <span className="devise">{t('commun.devise')}</span>
          </span>
        </a>
        <div className="reglages" data-ouvert={open ? '' : undefined}>
          {poste && name !== 'conseil' ? <a href={at({ name: 'conseil' })}>{t('commun.conseil')}</a> : null}
          <a className="vers-fiches" href={at({ name: 'fiches' })}>
            {t('commun.fiches')}
          </a>
          <a
            className="vers-recherche"
            href={`${at({ name: 'recherche' })}#${searchField}`}
            aria-keyshortcuts="Control+K Meta+K"
          >
            <IconSearch aria-hidden="true" className="icone" />
            <span>{t('commun.rechercher')}</span>
          </a>
          <button
            type="button"
            className="vers-langues"
            aria-expanded={open}
            aria-controls={menu}
            onClick={() => setOpen(!open)}
          >
            <IconLanguage aria-hidden="true" className="icone" />
            {t('commun.langues')}
          </button>
          <LanguageSwitch id={menu} />
          <button type="button" className="theme" onClick={onTheme}>
            {dark ? (
              <IconSun aria-hidden="true" className="icone" />
            ) : (
              <IconMoon aria-hidden="true" className="icone" />
            )}
            <span>
              <span className="hors-ecran">{t('commun.theme')}</span>{' '}
              {t(dark ? 'commun.theme-clair' : 'commun.theme-sombre')}
            </span>
          </button>
        </div>
      </header>
      <main id="contenu" tabIndex={-1}>
        {about === null ? null : <p className="domaine">{about}</p>}
        {children}
        {garder && <Garder {...garder} />}
        {narrow ? end : null}
      </main>
      {alone ? null : <Pied here={name} at={at} language={language} conseil={conseil} />}
      {actions || (end && !narrow) ? (
        <footer className="barre">
          {narrow ? null : end}
          {actions ? (
            <div className="actions">
              {problem === null ? null : <p className="erreur">{problem}</p>}
              {actions}
            </div>
          ) : null}
        </footer>
      ) : null}
    </div>
  )
}

/** A quiet link that goes back, with its arrow. */
export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className="bouton discret" href={href} data-retour="">
      <IconArrowLeft aria-hidden="true" className="icone fleche" />
      {children}
    </a>
  )
}
