import { Dialogue } from './dialogue.tsx'

type Way = { readonly words: string; readonly onChoose: () => void }

type Props = {
  readonly titre: string
  readonly texte: string
  /** The quiet way, then the one that most people want. */
  readonly ways: readonly [quiet: Way, main: Way]
  /** Neither, for now: Escape. */
  readonly onClose: () => void
}

/** A dialog of one sentence and two ways on. */
export function Alternative({ titre, texte, ways: [quiet, main], onClose }: Props) {
  return (
    <Dialogue titre={titre} onClose={onClose}>
      <p>{texte}</p>
      <div className="actions">
        <button type="button" className="bouton discret" onClick={quiet.onChoose}>
          {quiet.words}
        </button>
        <button type="button" className="bouton" onClick={main.onChoose}>
          {main.words}
        </button>
      </div>
    </Dialogue>
  )
}
