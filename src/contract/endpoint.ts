/** What an endpoint is: a value that server, web client, OpenAPI, permission matrix and leak tests all read. */

import { z } from 'zod'
import type { FaultCode } from '#kernel/fault.ts'
import { isPlainDate } from '#kernel/plain-date.ts'
import type { Words } from '#kernel/words.ts'
import type { PostId } from '#law/posts/post.ts'

/** `anyone`: no session. `signed-in`: any person of the house. `posts`: one of these posts must be held today. `demo`: only on a demo node. */
export type Who = 'anyone' | 'signed-in' | 'demo' | { posts: PostId[] }

/** What an answer is about: decides what "own / other / none" means in the secrecy matrix. */
export type About = 'site' | 'self' | 'house' | 'matter' | 'paper' | 'letter' | 'case' | 'list'

export type Endpoint<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  id: string
  method: 'GET' | 'POST'
  /** With `:name` parameters; parameters, query and body are one input object. */
  path: string
  title: Words
  who: Who
  about: About
  input: I
  /** A file answer has `file: true` and no schema. */
  output: O
  file?: true
  faults: FaultCode[]
  /** Writes need an idempotency key (header `Idempotency-Key`) unless this says no. */
  keyless?: true
  /** Bytes of the body allowed; default 1 MiB. */
  bodyLimit?: number
}

/** Declares an endpoint; the faults every endpoint may answer are added here. */
export function endpoint<I extends z.ZodType, O extends z.ZodType>(
  e: Omit<Endpoint<I, O>, 'faults'> & { faults?: FaultCode[] },
): Endpoint<I, O> {
  const always: FaultCode[] = e.who === 'anyone' ? ['malformed', 'too-many'] : ['malformed', 'not-signed-in', 'forbidden', 'too-many']
  return { ...e, faults: [...new Set([...always, ...(e.faults ?? [])])] }
}

export type InputOf<E extends Endpoint> = z.input<E['input']>
export type OutputOf<E extends Endpoint> = z.output<E['output']>

export const WordsView = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Words' })
export const CitationView = z
  .object({
    statute: z.string(),
    article: z.string(),
    title: z.string(),
    titleEn: z.string(),
    evidence: z.enum(['read', 'reported', 'recalled', 'inferred']),
    checkedOn: z.string(),
    note: WordsView.optional(),
  })
  .meta({ id: 'Citation' })
/** A day that exists in the calendar: 2026-02-30 is none. */
export const DateText = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .refine(isPlainDate, 'no such day')
export const Id = z.string().min(1).max(80)
export const Line = z.string().trim().min(1).max(400)
export const LongText = z.string().max(40_000)
export const FileInput = z.object({ name: z.string().min(1).max(200), base64: z.string().max(60_000_000) }).meta({ id: 'FileInput' })
export const Nothing = z.object({})
export const Done = z.object({ done: z.literal(true) })
/** Body limit of endpoints that take a file: 40 MiB of base64. */
export const FILE_LIMIT = 42 * 1024 * 1024
