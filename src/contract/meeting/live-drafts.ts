/** Texts that both houses' people write at once: changes pushed, changes fetched. Nothing here is an act; the agreed text becomes one. */
import { z } from 'zod'
import { endpoint, Id } from '../endpoint.ts'

/** The one name under which the characters stand in a live text: browser and house use the same. */
export const LIVE_TEXT = 'text'
/** Bytes of one change: far more than a pasted page. */
export const MOST_LIVE_BYTES = 256 * 1024
/** Characters of a live text; the fact of an act takes 40,000. */
export const MOST_LIVE_TEXT = 60_000

const DraftName = z.string().min(1).max(40)
/** A change in base64. */
const Update = z
  .string()
  .min(1)
  .max(Math.ceil((MOST_LIVE_BYTES * 4) / 3) + 4)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)

export const LiveChange = z
  .object({
    update: z.string(),
    house: Id,
    houseName: z.string(),
    person: z.string(),
    /** Typed by the one who asks. */ mine: z.boolean(),
    at: z.string(),
  })
  .meta({ id: 'LiveChange' })

export const getLiveDraft = endpoint({
  id: 'get-live-draft',
  method: 'GET',
  path: '/api/matters/:matterId/drafts/:draft',
  title: { zh: '共同起草的文本', en: 'Text written together' },
  who: 'signed-in',
  about: 'matter',
  input: z.object({ matterId: Id, draft: DraftName, since: z.coerce.number().int().min(0).default(0) }),
  output: z.object({
    /** For `since` of the next question. */ cursor: z.number(),
    changes: z.array(LiveChange),
    /** The text is agreed, or the matter has ended: nothing is added any more. */ closed: z.boolean(),
    mayWrite: z.boolean(),
  }),
  faults: ['not-found'],
})

export const pushLiveDraft = endpoint({
  id: 'push-live-draft',
  method: 'POST',
  path: '/api/matters/:matterId/drafts/:draft',
  title: { zh: '写入共同起草的文本', en: 'Write into a text written together' },
  who: 'signed-in',
  about: 'matter',
  keyless: true,
  /** Without changes it asks the other houses for what is missing here. */
  input: z.object({ matterId: Id, draft: DraftName, updates: z.array(Update).max(50) }),
  output: z.object({ cursor: z.number(), taken: z.number() }),
  faults: ['refused', 'not-found'],
})
