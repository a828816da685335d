/** HTTP: the only file that knows Request and Reply. Parses by contract, answers by contract, turns faults into clear words. */
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { SESSION_COOKIE } from '#access/session.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { AnyAnswer, FileAnswer } from './answer.ts'
import { type Incoming, perform } from './perform.ts'
import { problemOf } from './problem.ts'
import type { Site } from './site.ts'

const DEFAULT_BODY = 1024 * 1024
const IDEMPOTENCY = 'idempotency-key'

type Options = { trustProxy: boolean; secureCookie: boolean; webFolder: string | null; perMinute: number }

function incomingOf(request: FastifyRequest): Incoming {
  return {
    params: (request.params ?? {}) as Record<string, unknown>,
    query: (request.query ?? {}) as Record<string, unknown>,
    body: request.body,
    token: request.cookies[SESSION_COOKIE] ?? null,
    csrf: header(request, 'x-csrf-token'),
    key: header(request, IDEMPOTENCY),
    fetchSite: header(request, 'sec-fetch-site'),
    origin: header(request, 'origin'),
    host: header(request, 'host'),
    ip: request.ip,
  }
}

const header = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}

function sendFile(reply: FastifyReply, file: FileAnswer): FastifyReply {
  const shown = file.mediaType === 'application/pdf' || file.mediaType.startsWith('image/')
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('content-security-policy', shown ? "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'" : 'sandbox')
    .header('cross-origin-resource-policy', 'same-origin')
    .send(file.bytes)
}

const isFile = (value: unknown): value is FileAnswer =>
  typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer((value as FileAnswer).bytes)

function route(app: FastifyInstance, site: Site, options: Options, answer: AnyAnswer): void {
  const endpoint: Endpoint = answer.endpoint
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    bodyLimit: endpoint.bodyLimit ?? DEFAULT_BODY,
    handler: async (request, reply) => {
      const setSession = (token: string | null): void => {
        if (token === null) reply.clearCookie(SESSION_COOKIE, { path: '/' })
        else reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: options.secureCookie })
      }
      const result = await perform(site, answer, incomingOf(request), setSession)
      reply.header('cache-control', 'no-store')
      return isFile(result) ? sendFile(reply, result) : reply.send(result)
    },
  })
}

/** The headers that helmet sets, asked of it once: they are the same for every answer. */
async function helmetHeaders(secureCookie: boolean): Promise<Record<string, string>> {
  const asked = Fastify({ logger: false })
  await asked.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        frameAncestors: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: secureCookie,
    frameguard: { action: 'sameorigin' },
  })
  asked.get('/', (_request, reply) => reply.send(''))
  const { headers } = await asked.inject('/')
  await asked.close()
  const own = new Set(['content-length', 'content-type', 'date', 'connection'])
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (own.has(name) ? [] : [[name, String(value)]])))
}

/** Builds the server over the node; nothing listens yet. */
export async function buildHttp(site: Site, answers: AnyAnswer[], options: Options): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    trustProxy: options.trustProxy,
    bodyLimit: DEFAULT_BODY,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 300 },
  })
  await app.register(cookie)
  const guards = await helmetHeaders(options.secureCookie)
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(guards)
    done()
  })
  await app.register(rateLimit, {
    max: options.perMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: () => new Fault('too-many', words('请求过于频繁，请稍后再试', 'Too many requests; please try again shortly')),
  })
  app.setErrorHandler((error, _request, reply) => {
    const problem = problemOf(error)
    if (problem.incident)
      site.log('incident', { incident: problem.incident, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    reply.status(problem.status).header('content-type', 'application/problem+json').header('cache-control', 'no-store').send(problem.body)
  })
  for (const answer of answers) route(app, site, options, answer)
  if (options.webFolder)
    await app.register(fastifyStatic, {
      root: options.webFolder,
      wildcard: false,
      setHeaders: (reply, path) =>
        void reply.header('cache-control', /assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    })
  app.setNotFoundHandler((request, reply) => {
    if (options.webFolder && request.method === 'GET' && !request.url.startsWith('/api/') && !/\.[a-z0-9]+($|\?)/i.test(request.url))
      return reply.status(200).header('cache-control', 'no-cache').sendFile('index.html')
    const problem = problemOf(new Fault('not-found', words('没有这个地址', 'There is nothing at this address')))
    return reply.status(404).header('content-type', 'application/problem+json').send(problem.body)
  })
  return app
}
