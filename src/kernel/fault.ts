/** The one class for what goes wrong besides a legal "no": a closed list of codes with their HTTP status. */
import type { Words } from './words.ts'

/** Code → HTTP status. A legal "no" is `refused` and carries its article. */
export const FAULT_STATUS = {
  malformed: 400,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'unreadable-file': 415,
  refused: 422,
  locked: 423,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
} as const

export type FaultCode = keyof typeof FAULT_STATUS

/** One thing that is wrong: where, what, and what would be right; `article` names the source where law forbids. */
export type FaultDetail = { where?: string; says: Words; right?: Words; article?: string }

/** Thrown only in work, access, store, vault, evidence, mail, server and cli; `cause` never reaches a user. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly words: Words
  readonly details: FaultDetail[]

  constructor(code: FaultCode, words: Words, options: { details?: FaultDetail[]; cause?: unknown } = {}) {
    super(`${code}: ${words.en}`, { cause: options.cause })
    this.name = 'Fault'
    this.code = code
    this.words = words
    this.details = options.details ?? []
  }

  get status(): number {
    return FAULT_STATUS[this.code]
  }
}
