/** The workbench of masking: what a matter proposes, and a text masked for it. Nothing is stored: only the act of the matter is. */
import { z } from 'zod'
import { MASKING_KINDS, MASKING_PROFILES, MASKING_ROLES, NAME_KINDS } from '#law/masking/index.ts'
import { endpoint, Id, LongText, WordsView } from '../endpoint.ts'

export const MaskPersonInput = z
  .object({
    name: z.string().trim().min(1).max(60),
    roles: z.array(z.enum(MASKING_ROLES)).max(15),
    nameKind: z.enum(NAME_KINDS).optional(),
    minor: z.boolean().default(false),
    aliases: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  })
  .meta({ id: 'MaskPerson' })

const Profile = z.enum(MASKING_PROFILES)
const Kind = z.enum(MASKING_KINDS)
const Reason = z.string().trim().min(1).max(400)

export const getMasking = endpoint({
  id: 'get-masking',
  method: 'GET',
  path: '/api/matters/:matterId/masking',
  title: { zh: '隐名处理的准备', en: 'What a masking starts from' },
  who: 'signed-in',
  about: 'matter',
  input: z.object({ matterId: Id }),
  output: z.object({
    title: z.string(),
    /** The written text of the matter in the layout of the case library; empty while nothing is written. */
    text: z.string(),
    /** People named in the acts, and parties of its cases in the own register. */
    people: z.array(z.object({ name: z.string(), roles: z.array(z.enum(MASKING_ROLES)), source: WordsView })),
    profile: Profile,
    profiles: z.array(z.object({ id: Profile, title: WordsView, house: z.boolean() })),
    roles: z.array(z.object({ id: z.enum(MASKING_ROLES), title: WordsView })),
    kinds: z.array(z.object({ id: Kind, title: WordsView, published: z.boolean() })),
    /** The act that takes the masked text, where it is open to me. */
    act: z.string().nullable(),
    actTitle: WordsView.nullable(),
  }),
  faults: ['not-found'],
})

export const maskText = endpoint({
  id: 'mask-text',
  method: 'POST',
  path: '/api/matters/:matterId/masking',
  title: { zh: '隐名处理', en: 'Mask a text' },
  who: 'signed-in',
  about: 'matter',
  keyless: true,
  input: z.object({
    matterId: Id,
    text: LongText,
    people: z.array(MaskPersonInput).max(100),
    profile: Profile,
    /** Left out, it is read from the text. */
    kind: Kind.optional(),
    known: z.array(z.string().trim().min(2).max(120)).max(100).default([]),
    add: z
      .array(z.object({ text: z.string().min(1).max(2000), to: z.string().max(100).optional(), reason: Reason }))
      .max(200)
      .default([]),
    release: z
      .array(z.object({ at: z.number().int().min(0), reason: Reason }))
      .max(200)
      .default([]),
  }),
  output: z.object({
    profile: Profile,
    kind: Kind,
    text: z.string(),
    /** The matter's title, masked with the same tokens. */
    title: z.string(),
    replacements: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        at: z.number(),
        rule: z.string(),
        hides: z.string().optional(),
        numbered: z.boolean().optional(),
        article: z.string(),
        reason: WordsView,
      }),
    ),
    warnings: z.array(z.object({ code: z.string(), level: z.enum(['leak', 'look']), says: WordsView, at: z.number().optional() })),
    refused: z
      .object({
        rule: z.string(),
        article: z.string(),
        says: WordsView,
        entry: z
          .object({ caseNumber: z.string().nullable(), court: z.string().nullable(), decidedOn: z.string().nullable(), reason: WordsView })
          .nullable(),
      })
      .nullable(),
    /** Rule and number, never an original: what the act keeps. */
    counts: z.array(z.object({ rule: z.string(), count: z.number() })),
  }),
  faults: ['not-found'],
})
