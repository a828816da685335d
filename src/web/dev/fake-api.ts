/** Answers the API from invented data, to look at pages before a server runs. Development only; never bundled. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connect, Plugin } from 'vite'
import { ENDPOINTS } from '#contract/index.ts'
import { answers } from './fake-answers.ts'

/** What the real server sends; the built pages are looked at under it. */
const CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; script-src 'self'; frame-ancestors 'self'"

const matches = (path: string, url: string): boolean => new RegExp(`^${path.replace(/:[A-Za-z]+/g, '[^/]+')}$`).test(url)

function answer(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (!url.pathname.startsWith('/api/')) {
    next()
    return
  }
  const fitting = ENDPOINTS.filter(one => one.method === request.method && matches(one.path, url.pathname))
  const route = fitting.find(one => one.path === url.pathname) ?? fitting[0]
  if (route?.file) {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<!doctype html><html lang="zh-CN"><title>文书</title><body><h1>检察建议书</h1><p>（版面）</p></body></html>')
    return
  }
  const said = route ? answers[route.id] : undefined
  const value = typeof said === 'function' ? said(url, request.headers.cookie ?? '') : said
  response.statusCode = value === undefined ? 404 : 200
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(value ?? { code: 'not-found', words: { zh: '没有找到', en: 'Not found' }, details: [] }))
}

/** The plugin; the same for the development server and for the built pages. */
export const fakeApi = (): Plugin => ({
  name: 'fake-api',
  configureServer: server => void server.middlewares.use(answer as Connect.NextHandleFunction),
  configurePreviewServer: server => {
    server.middlewares.use((_, response, next) => {
      response.setHeader('content-security-policy', CSP)
      next()
    })
    server.middlewares.use(answer as Connect.NextHandleFunction)
  },
})
