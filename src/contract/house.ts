/** First set-up and house administration: people, posts, delegation, hand-over, switches, rules to confirm, the other houses; and Proof. */
import { z } from 'zod'
import { CONFIRMERS } from '#engine/procedure/house-acts/confirm-rule.ts'
import { ALL_HOUSE_KINDS } from '#law/posts/house-kind.ts'
import { CitationView, DateText, Done, endpoint, Id, Line, Nothing, WordsView } from './endpoint.ts'

const ADMIN = { posts: ['administrator' as const] }
export const PersonView = z.object({
  personId: Id,
  name: z.string(),
  login: z.string(),
  division: z.string(),
  disabled: z.boolean(),
  posts: z.array(
    z.object({ post: z.string(), title: WordsView, since: DateText, until: DateText.nullable(), delegatedBy: z.string().nullable() }),
  ),
  openMatters: z.number(),
})
export const setUpHouse = endpoint({
  id: 'set-up-house',
  method: 'POST',
  path: '/api/set-up',
  title: { zh: '首次设置', en: 'First set-up' },
  who: 'anyone',
  about: 'site',
  keyless: true,
  input: z.object({
    code: z.string().max(100),
    houses: z
      .array(
        z.object({
          house: Id.regex(/^[a-z0-9-]+$/),
          name: Line,
          shortName: Line,
          kind: z.enum(ALL_HOUSE_KINDS),
          level: z.number().int().min(1).max(4),
          region: z.string().regex(/^\d{6}$/),
          code: Line,
          superior: Id.nullish(),
          joined: z.boolean(),
        }),
      )
      .min(1)
      .max(12),
    administrator: z.object({ house: Id, name: Line, login: Line, password: z.string().min(12).max(400) }),
    /** What the houses of this node sign with: Ed25519 + SHA-256, or SM2 + SM3. Once made, a house’s keys keep it. */
    suite: z.enum(['ed25519', 'sm2']).default('ed25519'),
  }),
  output: z.object({
    done: z.literal(true),
    fingerprints: z.array(z.object({ house: Id, name: z.string(), fingerprint: z.string() })),
    /** First administrators of the other houses of this node, to be handed over on paper. */ administrators: z.array(
      z.object({ house: Id, name: z.string(), login: z.string(), firstPassword: z.string() }),
    ),
  }),
  faults: ['refused', 'forbidden', 'conflict'],
})
export const joinHouse = endpoint({
  id: 'join-house',
  method: 'POST',
  path: '/api/house/peers/:house/join',
  title: { zh: '对方单位加入本站点', en: 'A house joins this node' },
  who: ADMIN,
  about: 'house',
  keyless: true,
  input: z.object({ house: Id, grounds: Line }),
  output: z.object({ house: Id, login: z.string(), firstPassword: z.string(), fingerprint: z.string() }),
  faults: ['refused', 'not-found', 'conflict'],
})
export const listPeople = endpoint({
  id: 'list-people',
  method: 'GET',
  path: '/api/people',
  title: { zh: '人员', en: 'People' },
  who: 'signed-in',
  about: 'house',
  input: Nothing,
  output: z.object({ people: z.array(PersonView) }),
})
export const addPeople = endpoint({
  id: 'add-people',
  method: 'POST',
  path: '/api/people',
  title: { zh: '添加人员', en: 'Add people' },
  who: ADMIN,
  about: 'house',
  input: z.object({
    people: z
      .array(z.object({ name: Line, login: Line, division: z.string().max(100), posts: z.array(z.string().max(60)).max(10) }))
      .min(1)
      .max(300),
  }),
  output: z.object({ added: z.array(z.object({ personId: Id, login: z.string(), firstPassword: z.string() })) }),
  faults: ['refused', 'conflict'],
})
export const setPosts = endpoint({
  id: 'set-posts',
  method: 'POST',
  path: '/api/people/:personId/posts',
  title: { zh: '任免岗位', en: 'Give or end posts' },
  who: ADMIN,
  about: 'house',
  input: z.object({
    personId: Id,
    give: z.array(z.string().max(60)).max(10).default([]),
    end: z.array(z.string().max(60)).max(10).default([]),
    grounds: Line,
  }),
  output: Done,
  faults: ['refused', 'not-found'],
})
export const delegatePost = endpoint({
  id: 'delegate-post',
  method: 'POST',
  path: '/api/delegations',
  title: { zh: '书面委托', en: 'Delegate a post' },
  who: 'signed-in',
  about: 'house',
  input: z.object({ post: z.string().max(60), toPerson: Id, since: DateText, until: DateText, grounds: Line }),
  output: Done,
  faults: ['refused', 'not-found'],
})
export const handOver = endpoint({
  id: 'hand-over',
  method: 'POST',
  path: '/api/hand-overs',
  title: { zh: '一次移交全部未结', en: 'Hand over all open work' },
  who: { posts: ['administrator', 'president', 'chief-procurator', 'organ-head'] },
  about: 'house',
  input: z.object({ fromPerson: Id, toPerson: Id, grounds: Line }),
  output: z.object({ matters: z.number(), papers: z.number() }),
  faults: ['refused', 'not-found'],
})
export const disablePerson = endpoint({
  id: 'disable-person',
  method: 'POST',
  path: '/api/people/:personId/disable',
  title: { zh: '停用账号', en: 'Disable an account' },
  who: ADMIN,
  about: 'house',
  input: z.object({ personId: Id, grounds: Line }),
  output: Done,
  faults: ['not-found', 'refused'],
})
/** A family of document numbers: the pattern, what comes next, who set it. */
export const NumberPatternView = z.object({
  family: z.string(),
  forms: z.array(WordsView),
  pattern: z.string(),
  initial: z.string(),
  preview: z.string(),
  next: z.number(),
  doubt: WordsView.nullable(),
  grounds: z.string().nullable(),
  setBy: z.string().nullable(),
  setOn: DateText.nullable(),
})
/** How the procuratorates' numbers look; the business codes bind the house's own numbers only. */
export const NumberGrammar = z.object({
  shortName: z.object({ min: z.number().int().min(1).max(20), max: z.number().int().min(1).max(20) }),
  businessCodes: z
    .array(z.string().regex(/^[\p{Script=Han}（）()]{1,12}$/u))
    .max(100)
    .nullable(),
  maxDigits: z.number().int().min(1).max(20),
  firstYear: z.number().int().min(1949).max(2100),
})
export const getHouse = endpoint({
  id: 'get-house',
  method: 'GET',
  path: '/api/house',
  title: { zh: '本院设置', en: 'House settings' },
  who: 'signed-in',
  about: 'house',
  input: Nothing,
  output: z.object({
    house: z.object({
      house: Id,
      name: z.string(),
      shortName: z.string(),
      kind: z.string(),
      level: z.number(),
      region: z.string(),
      code: z.string(),
      fingerprint: z.string(),
    }),
    peers: z.array(
      z.object({
        house: Id,
        name: z.string(),
        kind: z.string(),
        level: z.number(),
        joined: z.boolean(),
        fingerprint: z.string().nullable(),
      }),
    ),
    switches: z.array(
      z.object({
        key: z.string(),
        title: WordsView,
        value: z.union([z.string(), z.number(), z.boolean()]),
        values: z.array(z.object({ value: z.union([z.string(), z.number(), z.boolean()]), title: WordsView })),
        grounds: z.string().nullable(),
        setBy: z.string().nullable(),
        setOn: DateText.nullable(),
        basis: z.array(CitationView),
      }),
    ),
    unconfirmed: z.array(
      z.object({
        rule: z.string(),
        title: WordsView,
        says: WordsView,
        basis: z.array(CitationView),
        confirmedBy: z.string().nullable(),
        confirmedOn: DateText.nullable(),
      }),
    ),
    numberPatterns: z.array(NumberPatternView),
    numberGrammar: NumberGrammar.extend({ grounds: z.string().nullable(), setBy: z.string().nullable(), setOn: DateText.nullable() }),
  }),
})
export const setSwitch = endpoint({
  id: 'set-switch',
  method: 'POST',
  path: '/api/house/switches',
  title: { zh: '设定开关', en: 'Set a switch' },
  who: ADMIN,
  about: 'house',
  input: z.object({ key: z.string().max(80), value: z.union([z.string().max(200), z.number(), z.boolean()]), grounds: Line }),
  output: Done,
  faults: ['refused', 'not-found'],
})
export const setNumberPattern = endpoint({
  id: 'set-number-pattern',
  method: 'POST',
  path: '/api/house/number-patterns',
  title: { zh: '设定文号规则', en: 'Set a number pattern' },
  who: ADMIN,
  about: 'house',
  input: z.object({ family: z.string().max(40), pattern: z.string().max(200), grounds: Line }),
  output: z.object({ preview: z.string() }),
  faults: ['refused', 'not-found'],
})
export const setNumberGrammar = endpoint({
  id: 'set-number-grammar',
  method: 'POST',
  path: '/api/house/number-grammar',
  title: { zh: '设定检察文号写法', en: 'Set how procuratorate numbers look' },
  who: ADMIN,
  about: 'house',
  input: z.object({ grammar: NumberGrammar, grounds: Line }),
  output: Done,
  faults: ['refused'],
})
export const confirmRule = endpoint({
  id: 'confirm-rule',
  method: 'POST',
  path: '/api/house/rules',
  title: { zh: '确认未核对规则', en: 'Confirm a recalled rule' },
  who: { posts: CONFIRMERS },
  about: 'house',
  input: z.object({ rule: z.string().max(40), grounds: Line }),
  output: Done,
  faults: ['refused', 'not-found'],
})
export const getProof = endpoint({
  id: 'get-proof',
  method: 'GET',
  path: '/api/proof',
  title: { zh: '存证', en: 'Proof' },
  who: 'signed-in',
  about: 'house',
  input: Nothing,
  output: z.object({
    logs: z.array(
      z.object({
        house: Id,
        name: z.string(),
        own: z.boolean(),
        origin: z.string(),
        size: z.number(),
        root: z.string(),
        words: z.array(z.string()),
        checkpointAt: z.string().nullable(),
        unsealed: z.number().nullable(),
        witnessedBy: z.array(z.object({ name: z.string(), at: z.string(), size: z.number() })),
      }),
    ),
    keysTogether: z.boolean(),
    says: WordsView,
  }),
})
export const verifyHouse = endpoint({
  id: 'verify-house',
  method: 'POST',
  path: '/api/proof/verify',
  title: { zh: '立即核验', en: 'Verify now' },
  who: 'signed-in',
  about: 'house',
  keyless: true,
  input: Nothing,
  output: z.object({ ok: z.boolean(), checked: z.number(), unsealed: z.number(), findings: z.array(WordsView) }),
})
export const getHealth = endpoint({
  id: 'get-health',
  method: 'GET',
  path: '/api/health',
  title: { zh: '站点运行', en: 'Site health' },
  who: ADMIN,
  about: 'site',
  input: Nothing,
  output: z.object({
    courierPaused: z.boolean(),
    queued: z.number(),
    quarantined: z.number(),
    database: z.string(),
    version: z.string(),
    /** The rest after a restore; null while the house works. */
    rest: z
      .object({
        since: z.string(),
        backupAt: z.string(),
        says: WordsView,
        peers: z.array(z.object({ house: Id, name: z.string(), state: z.enum(['to-ask', 'asked', 'told', 'released']) })),
      })
      .nullable(),
  }),
})
export const releasePeer = endpoint({
  id: 'release-peer',
  method: 'POST',
  path: '/api/health/peers/:house/release',
  title: { zh: '记录对方已无站点', en: 'Record that a house has no node any more' },
  who: ADMIN,
  about: 'house',
  input: z.object({ house: Id, second: Id, grounds: Line }),
  output: Done,
  faults: ['refused', 'not-found'],
})
export const pauseCourier = endpoint({
  id: 'pause-courier',
  method: 'POST',
  path: '/api/health/courier',
  title: { zh: '暂停或恢复信使', en: 'Pause or resume the courier' },
  who: ADMIN,
  about: 'site',
  keyless: true,
  input: z.object({ paused: z.boolean() }),
  output: Done,
})
