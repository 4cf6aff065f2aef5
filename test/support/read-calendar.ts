/** A component of a calendar: its properties in order, the components in it. */
export type Component = {
  readonly kind: string
  readonly properties: readonly Property[]
  readonly parts: readonly Component[]
}

type Property = {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  readonly value: string
}

const refuse = (why: string): never => {
  throw new Error(`RFC 5545: ${why}`)
}

const stamp = /^\d{8}T\d{6}Z$/
const offset = /^[+-](?!0000)\d{4}$/
const duration =
  /^[+-]?P(?:\d+W|\d+D(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)$/
const text = /^(?:[^\\;,]|\\[\\;,nN])*$/
const any = /^/

/** What each component must have once, and may have once; 3.6 and 3.8. */
const rules: Readonly<
  Record<string, { readonly must: Record<string, RegExp>; readonly may: Record<string, RegExp> }>
> = {
  VCALENDAR: { must: { PRODID: text, VERSION: /^2\.0$/ }, may: { CALSCALE: /^GREGORIAN$/ } },
  VEVENT: {
    must: { UID: text, DTSTAMP: stamp, DTSTART: any },
    may: { DTEND: any, SUMMARY: text, DESCRIPTION: text, LOCATION: text, SEQUENCE: /^\d+$/ },
  },
  VALARM: { must: { ACTION: /^DISPLAY$/, TRIGGER: duration, DESCRIPTION: text }, may: {} },
  VTIMEZONE: { must: { TZID: text }, may: {} },
  STANDARD: {
    must: { DTSTART: /^\d{8}T\d{6}$/, TZOFFSETFROM: offset, TZOFFSETTO: offset },
    may: { TZNAME: text, RRULE: /^FREQ=/ },
  },
}

/** The lines of a file, unfolded: each ends with CRLF and holds 75 octets at most, none of its characters is cut (3.1). */
function linesOf(file: string): readonly string[] {
  if (!file.endsWith('\r\n')) refuse('the last line does not end')
  if (/\r(?!\n)|(?<!\r)\n/.test(file)) refuse('a line ends with something other than CRLF')
  const lines = file.slice(0, -2).split('\r\n')
  for (const line of lines) {
    const octets = new TextEncoder().encode(line)
    if (octets.length > 75) refuse(`more than 75 octets: ${line}`)
    if (new TextDecoder().decode(octets) !== line) refuse(`half a character: ${line}`)
    if (/[^\P{Cc}\t]/u.test(line)) refuse(`a control: ${line}`)
  }
  return lines
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
}

const param = /;([A-Z0-9-]+)=("[^"]*"|[^";:,]*)/g

function propertyOf(line: string): Property {
  const [, name = '', params = '', value = ''] =
    /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/u.exec(line) ??
    refuse(`no content line: ${line}`)
  return {
    name,
    params: Object.fromEntries([...params.matchAll(param)].map(([, key = '', held = '']) => [key, held])),
    value,
  }
}

function read(lines: string[], kind: string): Component {
  const properties: Property[] = []
  const parts: Component[] = []
  for (let line = lines.shift(); line !== `END:${kind}`; line = lines.shift()) {
    if (line === undefined) return refuse(`${kind} does not end`)
    if (line.startsWith('BEGIN:')) parts.push(read(lines, line.slice(6)))
    else properties.push(propertyOf(line))
  }
  return { kind, properties, parts }
}

/** A day that exists, or a moment of it. */
function checkDate({ name, params, value }: Property, zones: ReadonlySet<string>): void {
  const [, day, hour] =
    /^(\d{8})(?:T([01]\d|2[0-3])[0-5][0-9][0-5][0-9])?(Z?)$/.exec(value) ?? refuse(`${name}: ${value}`)
  const written = day?.replace(/^(....)(..)(..)$/, '$1-$2-$3') ?? ''
  if (new Date(`${written}T00:00Z`).toISOString().slice(0, 10) !== written) refuse(`no such day: ${value}`)
  if ((hour === undefined) !== (params['VALUE'] === 'DATE')) refuse(`${name} is not of its type: ${value}`)
  const zone = params['TZID']
  if (zone !== undefined && (hour === undefined || value.endsWith('Z')))
    refuse(`a zone where none can be: ${value}`)
  if (zone !== undefined && !zones.has(zone)) refuse(`the zone ${zone} is not described`)
}

function check({ kind, properties, parts }: Component, zones: ReadonlySet<string>): void {
  const { must, may } = rules[kind === 'DAYLIGHT' ? 'STANDARD' : kind] ?? refuse(`no component ${kind}`)
  const names = properties.map(({ name }) => name)
  for (const name of Object.keys(must)) if (!names.includes(name)) refuse(`${kind} without ${name}`)
  for (const { name, value } of properties) {
    if (names.indexOf(name) !== names.lastIndexOf(name)) refuse(`${kind} has two ${name}`)
    const shape = must[name] ?? may[name] ?? (name.startsWith('X-') ? any : refuse(`${kind} has ${name}`))
    if (!shape.test(value)) refuse(`${kind}, ${name}: ${value}`)
  }
  const [start, end] = ['DTSTART', 'DTEND'].map((one) => properties.find(({ name }) => name === one))
  for (const one of [start, end]) if (one && kind === 'VEVENT') checkDate(one, zones)
  if (start && end && end.value <= start.value) refuse(`ends before it begins: ${end.value}`)
  if (kind === 'VTIMEZONE' && parts.length === 0) refuse('a zone without an hour')
  for (const part of parts) check(part, zones)
}

/** The value of a property as people read it; undefined when there is none. */
export function said({ properties }: Component, wanted: string): string | undefined {
  return properties
    .find(({ name }) => name === wanted)
    ?.value.replaceAll(/\\(.)/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}

/** A calendar file by the letter of RFC 5545, as far as we write it: its events; throws at what the RFC does not allow. */
export function readCalendar(file: string): readonly Component[] {
  const lines = [...linesOf(file)]
  if (lines.shift() !== 'BEGIN:VCALENDAR') refuse('no calendar')
  const calendar = read(lines, 'VCALENDAR')
  if (lines.length > 0) refuse(`after the end: ${lines.join()}`)
  const zones = calendar.parts
    .filter(({ kind }) => kind === 'VTIMEZONE')
    .map((zone) => said(zone, 'TZID') ?? '')
  check(calendar, new Set(zones))
  const events = calendar.parts.filter(({ kind }) => kind === 'VEVENT')
  if (calendar.parts.length === 0) refuse('nothing in it')
  if (new Set(events.map((event) => said(event, 'UID'))).size < events.length)
    refuse('two events of one name')
  return events
}
