import { parseAst } from 'vite'
import { compat, featuresOf, isLacked, lackedBuiltins } from './compat.ts'

type Node = { readonly type: string; readonly [field: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

function* nodesOf(value: unknown): Iterable<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one)
  if (!isNode(value)) return
  yield value
  for (const field of Object.values(value)) yield* nodesOf(field)
}

/** What a page is built of, whose methods are known by their name alone. */
const interfaces =
  'Document Element History HTMLElement IDBFactory Navigator Node Range Selection Window'.split(' ')

const builtins = featuresOf(compat.javascript['builtins'] ?? {})
const known = new Set(builtins.filter(({ feature }) => !isLacked(feature)).map(({ path }) => path.at(-1)))
const lacked = lackedBuiltins.map((path) => path.split('.'))
const globals = new Set(lacked.flatMap(([name = '', ...rest]) => (rest.length === 0 ? [name] : [])))
const helpers = new Set(Object.keys(compat.javascript['builtins']?.['Iterator'] ?? {}))

function elsewhereInApi(name: string): boolean {
  return Object.values(compat.api).some((one) => one[name] !== undefined && !isLacked(one[name]))
}

/** Names that only what is too new bears: `toSorted`, `checkVisibility`. */
const members: ReadonlySet<string> = new Set(
  [
    ...lacked
      .filter(([owner = '', ...rest]) => rest.length > 0 && !globals.has(owner))
      .flatMap((path) => path.at(-1) ?? []),
    ...interfaces
      .flatMap((name) => Object.entries(compat.api[name] ?? {}))
      .filter(([name, one]) => isLacked(one) && !elsewhereInApi(name))
      .map(([name]) => name),
  ].filter((name) => !known.has(name)),
)

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  const { name, value, quasis } = node as Node & { quasis?: readonly { value: { cooked: string } }[] }
  const text = name ?? value ?? (quasis?.length === 1 ? quasis[0]?.value.cooked : undefined)
  return typeof text === 'string' ? text : undefined
}

function member({ object, property, computed }: Node): readonly string[] {
  const name =
    computed === true && isNode(property) && property.type === 'Identifier' ? undefined : nameOf(property)
  if (name === undefined || !isNode(object)) return []
  const owner = object.type === 'Identifier' ? nameOf(object) : undefined
  const ours = owner === undefined ? undefined : compat.javascript['builtins']?.[owner]?.[name]
  const theirs = owner === undefined ? undefined : compat.api[owner]?.[`${name}_static`]
  if (isLacked(ours) || isLacked(theirs)) return [`${owner}.${name}`]
  if (object.type === 'CallExpression' && isNode(object['callee']) && helpers.has(name)) {
    const { object: list, property: giver } = object['callee']
    const gives = ['values', 'keys', 'entries', 'matchAll'].includes(nameOf(giver) ?? '')
    if (gives && nameOf(list) !== 'Object') return [`Iterator.${name}`]
  }
  return members.has(name) ? [name] : []
}

const lookbehind = /\(\?<[=!]/u

function found(node: Node): readonly string[] {
  const { type, flags } = { flags: '', ...(node['regex'] as object | undefined), type: node.type }
  const text = type === 'TemplateElement' ? (node['value'] as { raw: string }).raw : node['value']
  const pattern = (node['regex'] as { pattern: string } | undefined)?.pattern ?? text
  return [
    ...(type === 'StaticBlock' ? ['static { }'] : []),
    ...(flags.includes('v') ? ['/…/v'] : []),
    ...(typeof pattern === 'string' && lookbehind.test(pattern) ? ['(?<=…)'] : []),
    ...(type === 'Identifier' && globals.has(nameOf(node) ?? '') ? [nameOf(node) ?? ''] : []),
    ...(type === 'NewExpression' && isLacked(compat.api[nameOf(node['callee']) ?? ''])
      ? [`new ${nameOf(node['callee'])}`]
      : []),
    ...(type === 'MemberExpression' ? member(node) : []),
  ]
}

/** What a promised browser lacks of what some code uses. */
export function newerInCode(code: string): readonly string[] {
  return [...new Set([...nodesOf(parseAst(code))].flatMap(found))].toSorted()
}
