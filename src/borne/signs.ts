type Sign =
  | 'apostrophe'
  | 'tiret'
  | 'point'
  | 'virgule'
  | 'point-virgule'
  | 'deux-points'
  | 'interrogation'
  | 'exclamation'
  | 'ouvrante'
  | 'fermante'
  | 'arobase'
  | 'barre'
  | 'plus'

/** The words that say a sign, under `clavier`: a voice passes over most signs. */
export const signs: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ["'", 'apostrophe'],
  ['-', 'tiret'],
  ['.', 'point'],
  [',', 'virgule'],
  ['،', 'virgule'],
  [';', 'point-virgule'],
  ['؛', 'point-virgule'],
  [':', 'deux-points'],
  ['?', 'interrogation'],
  ['؟', 'interrogation'],
  ['!', 'exclamation'],
  ['(', 'ouvrante'],
  [')', 'fermante'],
  ['@', 'arobase'],
  ['/', 'barre'],
  ['+', 'plus'],
])
