const blanks = /[\t\n\r ]*/uy
const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/uy

type Opener = '{' | '['
/** What may come next, said as one would ask for it. */
type Wanted = keyof typeof wanted

const wanted = {
  value: 'une valeur : un texte entre guillemets droits, un nombre, un objet { … } ou une liste [ … ]',
  'value or ]': 'une valeur, ou « ] »',
  key: 'une clé entre guillemets droits',
  'key or }': 'une clé entre guillemets droits, ou « } »',
  ':': '« : » après la clé',
  ', or }': '« , » ou « } »',
  ', or ]': '« , » ou « ] »',
  nothing: 'que rien ne suive',
} as const

function afterValue(open: readonly Opener[]): Wanted {
  const last = open.at(-1)
  if (last === undefined) return 'nothing'
  return last === '{' ? ', or }' : ', or ]'
}

/** What is awaited once `found` has come; undefined when it may not come here. `open` holds the groups that are open. */
function next(now: Wanted, found: string, open: Opener[]): Wanted | undefined {
  const close = (): Wanted => {
    open.pop()
    return afterValue(open)
  }
  if (now === ':') return found === ':' ? 'value' : undefined
  if (now === ', or }' || now === ', or ]') {
    if (found === ',') return now === ', or }' ? 'key' : 'value'
    return found === now.at(-1) ? close() : undefined
  }
  if (now === 'key' || now === 'key or }') {
    if (found.startsWith('"')) return ':'
    return now === 'key or }' && found === '}' ? close() : undefined
  }
  if (now === 'nothing') return undefined
  if (found === '{' || found === '[') {
    open.push(found)
    return found === '{' ? 'key or }' : 'value or ]'
  }
  if (now === 'value or ]' && found === ']') return close()
  return /^[}\],:]/.test(found) ? undefined : afterValue(open)
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}

/** What stands where nothing of JSON does, or something else was awaited. */
function misplaced(text: string, start: number, now: Wanted, known: boolean): string {
  const place = `à la position ${start + 1}`
  if (!known && text[start] === '"')
    return `le texte qui s’ouvre ${place} n’est pas fermé, ou contient un retour à la ligne ou un « \\ » de trop`
  const [word = ''] = /^[\p{L}\p{N}_-]+|^./su.exec(text.slice(start, start + 30)) ?? []
  return `« ${word} » ne va pas, ${place} ; il faut ${wanted[now]}`
}

/** Says in French what keeps a text from being JSON, and at which position, from 1; undefined when it is JSON. */
export function jsonFault(text: string): string | undefined {
  const open: Opener[] = []
  let now: Wanted = 'value'
  for (let start = endOf(blanks, text, 0); ;) {
    if (start === text.length)
      return now === 'nothing'
        ? undefined
        : `le texte s’arrête trop tôt, à la position ${start} ; il faut ${wanted[now]}`
    const end = endOf(token, text, start)
    const then: Wanted | undefined = next(now, text.slice(start, end), open)
    if (end === start || then === undefined) return misplaced(text, start, now, end > start)
    now = then
    start = endOf(blanks, text, end)
  }
}
