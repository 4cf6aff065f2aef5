import { useTranslation } from 'react-i18next'
import { contradictions } from '../../machines/conseil/contradictions.ts'
import { split, type Trail } from '../../machines/visite/answers.ts'
import { useAnnounced } from '../parts/annonces.tsx'
import { phraseOf, type WordsOf } from '../parts/words-for.ts'

type Props = { readonly faits: Trail; readonly wordsOf: WordsOf }

/** The facts that hardly ever go together: said, never refused. */
export function Contradictions({ faits, wordsOf }: Props) {
  const { t } = useTranslation()
  const phrase = (fait: Trail[number]): string => {
    const [question, choice] = split(fait)
    return phraseOf(wordsOf(question), choice).replace(/\.$/, '')
  }
  const said = contradictions(faits).map(([un, autre]) =>
    t('conseil.contredit', { un: phrase(un), autre: phrase(autre) }),
  )
  useAnnounced(said.join(' '))
  return said.map((text) => (
    <p key={text} className="avis">
      {text}
    </p>
  ))
}
