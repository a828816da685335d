/** What the server says when something is wrong, as a value that pages can show whole: what happened and what to do. */
import type { Words } from '#kernel/words.ts'

export type FaultLine = { where?: string; says: Words; right?: Words; article?: string }

/** `code` is one of the server's closed list, or `offline` when no answer came at all. */
export class ApiFault extends Error {
  readonly code: string
  readonly status: number
  readonly words: Words
  readonly details: FaultLine[]

  constructor(code: string, status: number, said: Words, details: FaultLine[] = []) {
    super(`${code}: ${said.en}`)
    this.name = 'ApiFault'
    this.code = code
    this.status = status
    this.words = said
    this.details = details
  }
}

const OFFLINE: Words = {
  zh: '没有连上服务器。已输入的内容保存在本机,恢复连接后可继续提交。',
  en: 'The server could not be reached. What you typed is kept on this computer; send it again when the connection is back.',
}
const UNREADABLE: Words = {
  zh: '服务器的答复无法读取。请稍后重试;若反复出现,请联系管理员。',
  en: 'The answer of the server could not be read. Try again later; if it happens again, tell the administrator.',
}

/** The fault for "no answer at all". */
export const offlineFault = (): ApiFault => new ApiFault('offline', 0, OFFLINE)

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value

/** Reads a problem answer; one that is not in our form becomes a fault that still says what to do. */
export function faultFrom(status: number, body: unknown): ApiFault {
  if (typeof body !== 'object' || body === null) return new ApiFault(status === 401 ? 'not-signed-in' : 'internal', status, UNREADABLE)
  const problem = body as { code?: unknown; words?: unknown; details?: unknown }
  const details = Array.isArray(problem.details) ? problem.details.filter(line => isWords((line as FaultLine)?.says)) : []
  return new ApiFault(
    typeof problem.code === 'string' ? problem.code : 'internal',
    status,
    isWords(problem.words) ? problem.words : UNREADABLE,
    details as FaultLine[],
  )
}

/** Any thrown value as a fault, so that pages have one thing to show. */
export const asFault = (error: unknown): ApiFault => (error instanceof ApiFault ? error : new ApiFault('internal', 0, UNREADABLE))
