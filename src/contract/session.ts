/** Site state, sign-in, the signed-in person, the demo's day, autosaved drafts. */
import { z } from 'zod'
import { ALL_HOUSE_KINDS } from '#law/posts/house-kind.ts'
import { DateText, Done, endpoint, Id, Line, Nothing, WordsView } from './endpoint.ts'

export const DemoPerson = z.object({
  personId: Id,
  house: Id,
  houseName: z.string(),
  name: z.string(),
  posts: z.array(WordsView),
  says: WordsView,
})
export const SiteView = z.object({
  mode: z.enum(['first-run', 'demo', 'house']),
  today: DateText,
  houses: z.array(z.object({ house: Id, name: z.string(), kind: z.enum(ALL_HOUSE_KINDS) })),
  demoPeople: z.array(DemoPerson),
  version: z.string(),
})
export const MeView = z.object({
  house: Id,
  houseName: z.string(),
  houseKind: z.enum(ALL_HOUSE_KINDS),
  personId: Id,
  name: z.string(),
  posts: z.array(z.object({ post: z.string(), title: WordsView, delegatedBy: z.string().nullable() })),
  today: DateText,
  mode: z.enum(['demo', 'house']),
  totp: z.boolean(),
  /** The first password must be changed before anything else. */
  mustChange: z.boolean(),
  menu: z.array(
    z.enum([
      'today',
      'mail',
      'approvals',
      'matters',
      'papers',
      'cases',
      'meetings',
      'items',
      'activities',
      'ledger',
      'agreements',
      'analysis',
      'proof',
      'admin',
    ]),
  ),
  inTransit: z.object({ count: z.number(), silent: z.number() }),
  awaitingMe: z.number(),
  /** Sent as `X-Csrf-Token` with every write. */
  csrf: z.string(),
})

export const getSite = endpoint({
  id: 'get-site',
  method: 'GET',
  path: '/api/site',
  title: { zh: '站点状态', en: 'Site state' },
  who: 'anyone',
  about: 'site',
  input: Nothing,
  output: SiteView,
})
export const signIn = endpoint({
  id: 'sign-in',
  method: 'POST',
  path: '/api/sign-in',
  title: { zh: '登录', en: 'Sign in' },
  who: 'anyone',
  about: 'self',
  keyless: true,
  input: z.object({ login: Line, password: z.string().min(1).max(400), totp: z.string().max(12).optional() }),
  output: z.object({ done: z.literal(true), totpNeeded: z.boolean() }),
  faults: ['not-signed-in', 'locked'],
})
export const demoSignIn = endpoint({
  id: 'demo-sign-in',
  method: 'POST',
  path: '/api/demo/sign-in',
  title: { zh: '演示登录', en: 'Demo sign-in' },
  who: 'anyone',
  about: 'self',
  keyless: true,
  input: z.object({ personId: Id }),
  output: Done,
  faults: ['not-found', 'forbidden'],
})
export const setDemoDay = endpoint({
  id: 'set-demo-day',
  method: 'POST',
  path: '/api/demo/day',
  title: { zh: '移动演示日期', en: 'Move the demo day' },
  who: 'demo',
  about: 'site',
  keyless: true,
  input: z.object({ today: DateText }),
  output: z.object({ today: DateText }),
  faults: ['refused'],
})
export const signOut = endpoint({
  id: 'sign-out',
  method: 'POST',
  path: '/api/sign-out',
  title: { zh: '退出', en: 'Sign out' },
  who: 'signed-in',
  about: 'self',
  keyless: true,
  input: Nothing,
  output: Done,
})
export const getMe = endpoint({
  id: 'get-me',
  method: 'GET',
  path: '/api/me',
  title: { zh: '本人', en: 'Me' },
  who: 'signed-in',
  about: 'self',
  input: Nothing,
  output: MeView,
})
export const changePassword = endpoint({
  id: 'change-password',
  method: 'POST',
  path: '/api/me/password',
  title: { zh: '修改密码', en: 'Change password' },
  who: 'signed-in',
  about: 'self',
  keyless: true,
  input: z.object({ current: z.string().min(1).max(400), next: z.string().min(12).max(400) }),
  output: Done,
  faults: ['refused'],
})
export const startTotp = endpoint({
  id: 'start-totp',
  method: 'POST',
  path: '/api/me/totp/start',
  title: { zh: '开启动态口令', en: 'Enrol a one-time code' },
  who: 'signed-in',
  about: 'self',
  keyless: true,
  input: Nothing,
  output: z.object({ uri: z.string(), secret: z.string(), qr: z.string() }),
})
export const confirmTotp = endpoint({
  id: 'confirm-totp',
  method: 'POST',
  path: '/api/me/totp/confirm',
  title: { zh: '确认动态口令', en: 'Confirm the one-time code' },
  who: 'signed-in',
  about: 'self',
  keyless: true,
  input: z.object({ code: z.string().min(6).max(8) }),
  output: Done,
  faults: ['refused'],
})
export const saveDraft = endpoint({
  id: 'save-draft',
  method: 'POST',
  path: '/api/drafts/:key',
  title: { zh: '自动保存', en: 'Autosave' },
  who: 'signed-in',
  about: 'self',
  keyless: true,
  bodyLimit: 400_000,
  input: z.object({ key: z.string().min(1).max(200), value: z.unknown() }),
  output: Done,
})
export const getDraft = endpoint({
  id: 'get-draft',
  method: 'GET',
  path: '/api/drafts/:key',
  title: { zh: '取回草稿', en: 'Fetch a draft' },
  who: 'signed-in',
  about: 'self',
  input: z.object({ key: z.string().min(1).max(200) }),
  output: z.object({ value: z.unknown(), savedAt: z.string().nullable() }),
})
