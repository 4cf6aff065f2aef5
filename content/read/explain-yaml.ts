import { isScalar, visit, type Document, type YAMLParseError } from 'yaml'

const quoted =
  'Un texte qui contient « : » ou qui commence par un signe se met entre guillemets droits ("…").'

const aligned = `Les clés d’un même groupe commencent à la même colonne, et ce qu’elles contiennent avance de deux espaces.`

const sentences: Readonly<Record<string, string>> = {
  BAD_INDENT: `les espaces en début de ligne ne vont pas. ${aligned}`,
  TAB_AS_INDENT:
    'cette ligne commence par une tabulation. Remplacez-la par des espaces : deux par niveau, alignés sur les lignes voisines.',
  DUPLICATE_KEY: 'cette clé est déjà écrite plus haut dans le même groupe. Gardez une seule des deux.',
  BLOCK_AS_IMPLICIT_KEY: `il y a un « : » de trop sur cette ligne, ou la ligne suivante est trop en retrait. ${quoted}`,
  MULTILINE_IMPLICIT_KEY:
    'une clé doit tenir sur une seule ligne et finir par « : » suivi d’une espace, comme « resume: Un texte ».',
  BAD_SCALAR_START: `ce texte commence par un signe réservé. ${quoted}`,
  UNEXPECTED_TOKEN:
    'il y a du texte en trop, souvent après un guillemet fermant. Mettez tout le texte entre guillemets droits doubles ("…") et, à l’intérieur, l’apostrophe « ’ ».',
  BAD_DQ_ESCAPE: 'entre guillemets droits, la barre « \\ » est réservée. Retirez-la.',
  MULTIPLE_DOCS: 'la ligne « --- » coupe le fichier en deux. Retirez-la.',
}

const unclosed = 'ce guillemet n’est pas fermé. Ajoutez le même à la fin du texte.'
const unclosedBracket =
  'un crochet « [ » ou une accolade « { » ouvert juste avant n’est pas fermé. Ajoutez « ] » ou « } ».'
const missing =
  'il manque un signe : « : » suivi d’une espace après une clé, un tiret devant un élément de liste, ou une virgule entre deux éléments.'

const empty =
  'il est vide, ou n’a que des remarques. Écrivez-y ce qu’il doit contenir, à partir d’un fichier voisin, ou retirez-le.'

/** Where the last quoted text opens: the one left open when a closing quote is missing. */
function lastQuote(document: Document): number | undefined {
  let start: number | undefined
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.type?.startsWith('QUOTE')) start = node.range?.[0] ?? start
    },
  })
  return start
}

type Obstacle = { readonly message: string; readonly offset: number }

/** What YAML reads well, and otherwise than its author meant: a text for a reference, the key `003` for the number 3. */
function firstTrap(document: Document): Obstacle | undefined {
  let trap: Obstacle | undefined
  visit(document, {
    Alias: (_, node) => {
      trap ??= {
        message: `ce texte commence par « * », que YAML réserve. ${quoted}`,
        offset: node.range?.[0] ?? 0,
      }
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'number' && key.source !== String(key.value))
        trap ??= {
          message: `YAML prend la clé « ${key.source} » pour le nombre ${key.value}. Mettez-la entre guillemets droits : "${key.source}".`,
          offset: key.range?.[0] ?? 0,
        }
    },
  })
  return trap
}

function explainError({ code, message, pos }: YAMLParseError, document: Document): Obstacle {
  if (message.startsWith('Missing closing'))
    return { message: unclosed, offset: lastQuote(document) ?? pos[0] }
  if (message.startsWith('Flow')) return { message: unclosedBracket, offset: pos[0] }
  const known = code === 'MISSING_CHAR' ? missing : sentences[code]
  return { message: known ?? `cette ligne n’est pas du YAML. ${quoted} ${aligned}`, offset: pos[0] }
}

/** Says in French what stops a YAML file from being read, and at which offset in it; undefined when it reads well. */
export function explainYaml(document: Document): Obstacle | undefined {
  const [error] = document.errors
  if (error) return explainError(error, document)
  if (document.contents === null) return { message: empty, offset: 0 }
  return firstTrap(document)
}
