/** A fault as the user gets it: what is wrong, where, what would be right, which article; never a cause, never a stack. */
import { randomBytes } from 'node:crypto'
import { Fault, type FaultCode } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'

export type Problem = {
  status: number
  incident: string | null
  body: { code: FaultCode; words: { zh: string; en: string }; details: unknown[]; incident?: string }
}

type HttpError = { statusCode?: number; code?: string }

const fromFramework = (error: HttpError): Fault | null => {
  const status = error.statusCode ?? 0
  if (status === 413) return new Fault('too-large', words('内容太大', 'Too large'))
  if (status === 415) return new Fault('malformed', words('请求格式应为 JSON', 'The request must be JSON'))
  if (status >= 400 && status < 500) return new Fault('malformed', words('请求格式不正确', 'The request is malformed'))
  return null
}

/** Any error as a problem; what is unknown becomes `internal` with an incident number for the log. */
export function problemOf(error: unknown): Problem {
  const fault =
    error instanceof Fault
      ? error
      : (fromFramework(error as HttpError) ??
        new Fault(
          'internal',
          words('系统内部错误，已记录，您填写的内容没有丢失', 'Something failed inside; it is recorded and your typing is kept'),
        ))
  const incident = fault.code === 'internal' ? randomBytes(4).toString('hex') : null
  const body = { code: fault.code, words: fault.words, details: fault.details, ...(incident ? { incident } : {}) }
  return { status: fault.status, incident, body }
}
