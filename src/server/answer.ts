/** What an answering function gets: who asks, one open transaction, the node's tools. */

import type { z } from 'zod'
import type { Session } from '#access/session.ts'
import type { Endpoint, OutputOf } from '#contract/endpoint.ts'
import type { PostId } from '#law/posts/post.ts'
import type { Ask } from '#store/batch.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Site } from './site.ts'

export type PostHeld = { post: PostId; delegatedBy: string | null }

/** One request, after sign-in and permission. `tx` is the request's only transaction. */
export type Call = {
  tx: Tx
  site: Site
  session: Session
  house: string
  person: string
  posts: PostHeld[]
  today: string
  token: string
  setSession: (token: string | null) => void
}

/** A request without a session. */
export type OpenCall = { tx: Tx; site: Site; today: string; setSession: (token: string | null) => void; ip: string }

/** A file answer: bytes with a name; always downloaded, never run by the browser. */
export type FileAnswer = { bytes: Buffer; name: string; mediaType: string }

export type Answer<E extends Endpoint> = {
  endpoint: E
  run: (call: Call, input: z.output<E['input']>) => Promise<OutputOf<E> | FileAnswer>
  /** What `run` will ask the database first, so that it is read in the round trip that opens the transaction. */
  ahead?: (input: z.output<E['input']>, today: string) => Ask[]
}
export type OpenAnswer<E extends Endpoint> = {
  endpoint: E
  open: true
  run: (call: OpenCall, input: z.output<E['input']>) => Promise<OutputOf<E>>
}

// biome-ignore lint/suspicious/noExplicitAny: a list of answers with different inputs
export type AnyAnswer = Answer<any> | OpenAnswer<any>

/** Ties a function to the endpoint it answers; input and output are checked against the contract. */
export const answer = <E extends Endpoint>(endpoint: E, run: Answer<E>['run'], ahead?: Answer<E>['ahead']): Answer<E> =>
  ahead ? { endpoint, run, ahead } : { endpoint, run }

/** The same for endpoints that need no session. */
export const openAnswer = <E extends Endpoint>(endpoint: E, run: OpenAnswer<E>['run']): OpenAnswer<E> => ({ endpoint, open: true, run })

/** The answer of an act that has nothing to tell. */
export const DONE: { done: true } = { done: true }
