/** Malformed requests made from the contract: one almost right input per endpoint, then something wrong with it. Seeded, so that a failure can be made again. */
import type { InjectOptions } from 'fastify'
import { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import type { Client } from './client.ts'

type Schema = {
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  pattern?: string
  additionalProperties?: Schema | boolean
  minLength?: number
  $ref?: string
  $defs?: Record<string, Schema>
  required?: string[]
}
export type Random = () => number
export type Ids = Record<string, string[]>
export type Attempt = { endpoint: string; how: string; request: InjectOptions }

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

const WEIRD_TEXT = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '../../etc/passwd',
  "' or 1=1 --",
  '%',
  '%s%n',
  '__proto__',
  'constructor',
  'toString',
  '<script>1</script>',
  '\u202e\u200b',
  '🀄'.repeat(30),
  '-1',
  '1e309',
  'NaN',
  '2026-02-30',
  '0000-00-00',
  '9999-99-99',
  '十二',
  '（2026）湘号',
  '{"$gt":""}',
]
const WEIRD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[]],
  [null],
  { __proto__: null },
  { constructor: 'x' },
  'x'.repeat(100_000),
  ...WEIRD_TEXT,
]
const WEIRD_IDS = [
  '',
  '.',
  '..',
  '%00',
  '%ff',
  '%E4%B8',
  '%2e%2e%2f',
  'x'.repeat(79),
  'x'.repeat(400),
  'x'.repeat(9000),
  '%F0%9F%80%84',
  "'",
  '*',
  '%25',
  'null',
  'undefined',
  '__proto__',
  '0',
  '%0a',
  '%20',
]
const SEMANTIC: Record<string, readonly string[]> = {
  kind: ['serve', 'sign-for', 'reply', 'apply', 'request', '__proto__', 'toString'],
  post: ['handling-prosecutor', 'case-management', 'administrator', 'hasOwnProperty', '__proto__'],
  procedureId: ['enforcement-suggestion', 'enforcement-supervision-case', 'file-request', '__proto__'],
  form: ['suggestion-letter', 'application', 'constructor', '__proto__'],
  key: ['drafted-here:application', 'intake-days', '__proto__'],
  rule: ['D10', 'D19', '__proto__'],
  after: ['|', '2026-99-99|x', '9999|', '2026-08-20|', '2026-|', '2026-08-20T99|x', 'x'.repeat(200)],
  date: ['2026-02-30', '2026-13-01', '2026-08-20', '2026-08', '2026'],
}

/** An input that looks right to the schema, often with ids that exist. */
function almost(schema: Schema, root: Schema, random: Random, ids: Ids, name = ''): unknown {
  if (schema.$ref) return almost(root.$defs?.[schema.$ref.split('/').at(-1) ?? ''] ?? {}, root, random, ids, name)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return pick(random, schema.enum)
  if (schema.anyOf) return almost(pick(random, schema.anyOf), root, random, ids, name)
  const type = Array.isArray(schema.type) ? pick(random, schema.type) : schema.type
  if (type === 'object') {
    const own = Object.entries(schema.properties ?? {}).filter(([key]) => schema.required?.includes(key) || random() < 0.7)
    const out = Object.fromEntries(own.map(([key, one]) => [key, almost(one, root, random, ids, key)]))
    if (typeof schema.additionalProperties === 'object')
      for (const key of ['points', 'receivedOn', '__proto__x', 'answers'].filter(() => random() < 0.5))
        out[key] = almost(schema.additionalProperties, root, random, ids, key)
    return out
  }
  if (type === 'array')
    return Array.from({ length: Math.floor(random() * 3) + 1 }, () => almost(schema.items ?? {}, root, random, ids, name))
  if (type === 'number' || type === 'integer') return pick(random, [1, 2, 50, 2026])
  if (type === 'boolean') return random() < 0.5
  if (type === 'null') return null
  if (type === 'string') return text(schema, random, ids, name)
  return pick(random, WEIRD_VALUES)
}

function text(schema: Schema, random: Random, ids: Ids, name: string): string {
  if (ids[name] && random() < 0.7) return pick(random, ids[name])
  if (SEMANTIC[name]) return pick(random, SEMANTIC[name])
  if (name === 'base64')
    return Buffer.from(pick(random, ['x', '%PDF-1.7\n%%EOF', 'PK\u0003\u0004broken', 'a\tb\n1\t2', '']) || 'y').toString('base64')
  if (schema.pattern?.includes('d{4}')) return pick(random, ['2026-08-20', '2026-02-30', '2026-12-31', '2000-01-01'])
  return pick(random, ['甲', 'abc', '说明', '（2025）湘3199执418号', 'x'.repeat(Math.max(schema.minLength ?? 1, 12))])
}

/** Puts something wrong at one random place. */
function spoil(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length && random() < 0.8) return value.map((one, index) => (index === 0 ? spoil(one, random) : one))
  if (typeof value === 'object' && value !== null && Object.keys(value).length && random() < 0.9) {
    const key = pick(random, Object.keys(value))
    return { ...value, [key]: spoil((value as Record<string, unknown>)[key], random) }
  }
  return pick(random, WEIRD_VALUES)
}

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
const BROKEN = [
  '{',
  '{"a":',
  '[1,2',
  'null',
  '"x"',
  '[]',
  '1',
  '{"__proto__":{"x":1}}',
  '{"constructor":{"prototype":1}}',
  '\u0000',
  '{"a":"\\ud800"}',
  `{"value":${nested(2000)}}`,
  `{"value":${nested(150_000)}}`,
  `{"kind":${nested(20_000)}}`,
]
const TYPES = [
  'application/json',
  'text/plain',
  'application/xml',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'x',
  '',
]

type Wrong = (base: InjectOptions, random: Random) => InjectOptions
const withHeaders = (base: InjectOptions, headers: Record<string, string>): InjectOptions => ({
  ...base,
  headers: { ...base.headers, ...headers },
})
const without = (base: InjectOptions, ...names: string[]): InjectOptions => ({
  ...base,
  headers: Object.fromEntries(Object.entries(base.headers ?? {}).filter(([name]) => !names.includes(name))),
})

/** What can be wrong around the input. */
const AROUND: Record<string, Wrong> = {
  'no-csrf': base => without(base, 'x-csrf-token'),
  'wrong-csrf': (base, random) => withHeaders(base, { 'x-csrf-token': pick(random, ['x', 'null', 'x'.repeat(5000)]) }),
  'cross-site': (base, random) =>
    withHeaders(
      base,
      pick(random, [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: 'x' },
      ] as Record<string, string>[]),
    ),
  'no-cookie': base => without(base, 'cookie'),
  'bad-cookie': (base, random) =>
    withHeaders(base, {
      cookie: pick(random, [
        'countersign=',
        'countersign=x',
        '=;=;',
        'countersign=%00',
        `countersign=${'x'.repeat(8000)}`,
        'a; b; countersign',
      ]),
    }),
  'bad-key': (base, random) =>
    withHeaders(base, { 'idempotency-key': pick(random, ['', 'short', 'x'.repeat(101), 'x'.repeat(5000), '\u00e9'.repeat(9)]) }),
  'no-key': base => without(base, 'idempotency-key'),
  'wrong-method': (base, random) => ({ ...base, method: pick(random, ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'] as const) }),
  'broken-json': (base, random) =>
    withHeaders({ ...base, method: 'POST', payload: pick(random, BROKEN) }, { 'content-type': 'application/json' }),
  'wrong-type': (base, random) =>
    withHeaders(
      { ...base, method: 'POST', payload: pick(random, ['x', '{}', '<a/>', 'a=1&b=2']) },
      { 'content-type': pick(random, TYPES) },
    ),
  'bad-query': (base, random) => ({
    ...base,
    url: `${String(base.url)}?${pick(random, ['q=a&q=b', 'limit=1e9', 'limit=-1', 'after=2026-99-99%7Cx', 'after=%00', 'after=2026-%7Cx', 'state=x', '%', '%ff=1', 'q=%ed%a0%80', 'a[b]=1', `q=${'x'.repeat(9000)}`, 'matterId=', '__proto__=1', 'as=exe', 'procedure=__proto__', 'q=%25_%5C'])}`,
  }),
}

/** One request with something wrong. `how` says what. */
export function malformed(endpoint: Endpoint, client: Client, random: Random, ids: Ids): Attempt {
  const schema = z.toJSONSchema(endpoint.input, { io: 'input', unrepresentable: 'any' }) as Schema
  const input = almost(schema, schema, random, ids) as Record<string, unknown>
  const names = [...endpoint.path.matchAll(/:(\w+)/g)].map(match => match[1] as string)
  const badId = random() < 0.15
  const url = names.reduce(
    (path, name) =>
      path.replace(`:${name}`, badId ? pick(random, WEIRD_IDS) : encodeURIComponent(pick(random, [...(ids[name] ?? []), 'no-such-id']))),
    endpoint.path,
  )
  for (const name of names) delete input[name]
  const headers = { cookie: client.cookie, 'x-csrf-token': client.csrf, 'idempotency-key': `k${Math.floor(random() * 1e15)}` }
  const base: InjectOptions = { method: endpoint.method, url, headers, ...(endpoint.method === 'POST' ? { payload: input } : {}) }
  const kind = random()
  if (kind < 0.45) {
    const how = pick(random, Object.keys(AROUND))
    return { endpoint: endpoint.id, how, request: (AROUND[how] as Wrong)(base, random) }
  }
  if (kind < 0.55) return { endpoint: endpoint.id, how: 'almost', request: base }
  if (endpoint.method === 'GET') return { endpoint: endpoint.id, how: 'bad-query', request: (AROUND['bad-query'] as Wrong)(base, random) }
  return { endpoint: endpoint.id, how: 'spoiled', request: { ...base, payload: spoil(input, random) as object } }
}
