/** What the contract promises, for people and for machines: the permission matrix and OpenAPI 3.1. */

import { z } from 'zod'
import type { Endpoint, Who } from '#contract/endpoint.ts'
import { ENDPOINTS } from '#contract/index.ts'
import { FAULT_STATUS } from '#kernel/fault.ts'
import { postSpec } from '#law/posts/post.ts'
import { both, MADE, table } from './say.ts'

type Schema = Record<string, unknown>

/** In the order of their paths: the order of a module's exports is not the same for every bundler. */
const SORTED = [...ENDPOINTS].sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1))

function whoMay(who: Who): string {
  if (who === 'anyone') return '任何人 anyone'
  if (who === 'signed-in') return '本院登录人员 any person of the house'
  if (who === 'demo') return '仅演示站点 demo only'
  return who.posts.map(post => postSpec(post).title.zh).join('、')
}

const VISIBLE: Record<Endpoint['about'], string> = {
  site: '站点本身 the site itself',
  self: '本人 oneself',
  house: '本院 one’s own house',
  matter: '本人可见的事项 a matter one sees',
  paper: '本人可见的文书 a paper one sees',
  letter: '本院收发的函件 a letter of one’s desk',
  case: '本院登记的案件 a case of the house',
  list: '逐条过滤 filtered row by row',
}

/** docs/generated/permissions.md: every endpoint and who may call it. What comes back is filtered again by row-level security. */
export function permissionsPage(): string {
  const rows = SORTED.map(one => [
    `\`${one.method} ${one.path}\``,
    both(one.title),
    whoMay(one.who),
    VISIBLE[one.about],
    one.method === 'GET' ? '—' : one.keyless ? '否 no' : '是 yes',
    one.faults.map(code => `\`${code}\``).join(' '),
  ])
  const heads = ['端点 endpoint', '名称 title', '谁可以 who', '关于 about', '幂等键 key', '可能的错误 faults']
  return `${MADE}\n\n# 权限 Permissions\n\n${ENDPOINTS.length} 个端点 endpoints。先看岗位，再看行级权限 first the post, then row-level security。\n\n${table(heads, rows)}\n`
}

/** Schemas that have a name of their own, collected while endpoints are written. */
class Components {
  readonly schemas: Record<string, Schema> = {}

  /** A schema with its named parts moved here; a part that reads differently as input gets its own name. */
  take(schema: z.ZodType, io: 'input' | 'output'): Schema {
    const {
      $schema: _,
      $defs: parts = {},
      ...rest
    } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema & { $defs?: Record<string, Schema> }
    const names = new Map(Object.entries(parts).map(([name, part]) => [name, this.nameFor(name, part, io)]))
    const pointed = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
        const name = key === '$ref' && typeof inner === 'string' ? /^#\/\$defs\/(.+)$/.exec(inner)?.[1] : undefined
        return name === undefined ? inner : `#/components/schemas/${names.get(name) ?? name}`
      }) as T
    for (const [name, part] of Object.entries(parts)) {
      const { id: _id, ...said } = part
      this.schemas[names.get(name) ?? name] = pointed(said)
    }
    return pointed(rest)
  }

  private nameFor(name: string, part: Schema, io: 'input' | 'output'): string {
    const known = this.schemas[name]
    const { id: _, ...said } = part
    const same = known === undefined || JSON.stringify(known).replaceAll('#/components/schemas/', '#/$defs/') === JSON.stringify(said)
    return same ? name : `${name}${io === 'input' ? 'Input' : 'Output'}`
  }
}

const FAULT: Schema = {
  type: 'object',
  properties: {
    code: { enum: Object.keys(FAULT_STATUS) },
    words: { $ref: '#/components/schemas/Words' },
    details: { type: 'array', items: { type: 'object' } },
    incident: { type: 'string' },
  },
  required: ['code', 'words', 'details'],
}

/** One answer for each status that a fault may have; the code inside says which it is. */
const FAULT_ANSWERS = Object.fromEntries(
  Object.values(FAULT_STATUS).map(status => {
    const codes = Object.entries(FAULT_STATUS).filter(([, its]) => its === status)
    const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Fault' } } }
    return [status, { description: codes.map(([code]) => code).join(', '), content }]
  }),
)

function parameters(one: Endpoint, input: Schema): { parameters: Schema[]; body: Schema | undefined } {
  const properties = (input.properties ?? {}) as Record<string, Schema>
  const required = (input.required ?? []) as string[]
  const inPath = [...one.path.matchAll(/:(\w+)/g)].map(match => match[1] ?? '')
  const rest = Object.keys(properties).filter(name => !inPath.includes(name))
  const as = (name: string, where: string): Schema => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: properties[name] ?? {},
  })
  const key: Schema[] =
    one.method === 'POST' && !one.keyless ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } }] : []
  const path = inPath.map(name => as(name, 'path'))
  if (one.method === 'GET') return { parameters: [...path, ...rest.map(name => as(name, 'query'))], body: undefined }
  const body = {
    ...input,
    properties: Object.fromEntries(rest.map(name => [name, properties[name]])),
    required: required.filter(name => rest.includes(name)),
  }
  return { parameters: [...path, ...key], body }
}

function operation(one: Endpoint, components: Components): Schema {
  const { parameters: all, body } = parameters(one, components.take(one.input, 'input'))
  const answer = one.file
    ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: components.take(one.output, 'output') } }
  const faults = [...new Set(one.faults.map(code => FAULT_STATUS[code]))].sort((a, b) => a - b)
  return {
    operationId: one.id,
    summary: both(one.title),
    'x-who': one.who,
    'x-about': one.about,
    ...(all.length > 0 && { parameters: all }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      200: { description: 'OK', content: answer },
      ...Object.fromEntries(faults.map(status => [status, { $ref: `#/components/responses/${status}` }])),
    },
    ...(one.who === 'anyone' && { security: [] }),
  }
}

/** docs/generated/openapi.json, from the same values that the server checks requests and answers with. */
export function openApi(version: string): string {
  const components = new Components()
  const paths: Record<string, Schema> = {}
  for (const one of SORTED) {
    const path = one.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [one.method.toLowerCase()]: operation(one, components) }
  }
  const securitySchemes = {
    session: { type: 'apiKey', in: 'cookie', name: 'countersign' },
    csrf: { type: 'apiKey', in: 'header', name: 'X-Csrf-Token' },
  }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Countersign 会签', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    security: [{ session: [], csrf: [] }],
    paths,
    components: { securitySchemes, responses: FAULT_ANSWERS, schemas: { ...components.schemas, Fault: FAULT } },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
