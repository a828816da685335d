/** Answers about the site and the signed-in person. */

import { toDataURL } from 'qrcode'
import { closeSession } from '#access/session.ts'
import { changePassword, confirmTotp, signIn, signInDemo, startTotp } from '#access/sign-in.ts'
import { confirmRule, handOver, setSwitch } from '#contract/house.ts'
import * as contract from '#contract/session.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { postSpec } from '#law/posts/post.ts'
import { listWaiting } from '#work/paper/index.ts'
import { getHouseRow, nameOf, namesOf } from '#work/people/index.ts'
import { lettersInTransit } from '#work/today/index.ts'
import { type AnyAnswer, answer, type Call, DONE, openAnswer } from '../answer.ts'
import { writeNodeSetting } from '../site.ts'

type Menu = (
  | 'today'
  | 'mail'
  | 'approvals'
  | 'matters'
  | 'papers'
  | 'cases'
  | 'meetings'
  | 'items'
  | 'activities'
  | 'ledger'
  | 'agreements'
  | 'analysis'
  | 'proof'
  | 'admin'
)[]

/** Whoever may change people or switches, hand over, or confirm a rule. */
const ADMINISTERS = new Set<string>([setSwitch, handOver, confirmRule].flatMap(one => (typeof one.who === 'object' ? one.who.posts : [])))

/** Entries appear only for posts that have work there. */
function menuOf(call: Call): Menu {
  const posts = call.posts.map(held => held.post)
  const works = posts.some(post => postSpec(post).sees !== 'none')
  const desk = posts.some(post => postSpec(post).sees === 'desk' || postSpec(post).sees === 'house')
  const decides = posts.some(post => post !== 'administrator' && 'decides' in postSpec(post))
  return [
    ...(works ? (['today'] as const) : []),
    ...(desk ? (['mail'] as const) : []),
    ...(decides ? (['approvals'] as const) : []),
    ...(works ? (['matters', 'papers', 'cases', 'meetings', 'items', 'activities', 'ledger'] as const) : []),
    'agreements' as const,
    ...(works ? (['analysis'] as const) : []),
    'proof' as const,
    ...(posts.some(post => ADMINISTERS.has(post)) ? (['admin'] as const) : []),
  ]
}

const readDemoPeople = async (call: { tx: Call['tx']; site: Call['site'] }): Promise<unknown[]> => {
  if (call.site.mode !== 'demo') return []
  const row = await call.tx.maybe<{ value: unknown[] }>("select value from node_setting where key = 'demo-people'")
  return row?.value ?? []
}

export const sessionAnswers: AnyAnswer[] = [
  openAnswer(contract.getSite, async call => ({
    mode: call.site.mode,
    today: call.today,
    houses: call.site.houses,
    version: call.site.version,
    demoPeople: (await readDemoPeople(call)) as never[],
  })),
  openAnswer(contract.signIn, async (call, input) => {
    const result = await signIn(call.tx, input, Date.now())
    if (result.ok) {
      call.setSession(result.token)
      return { done: true as const, totpNeeded: false }
    }
    if (result.why === 'totp') return { done: true as const, totpNeeded: true }
    call.tx.afterCommit(() => {
      throw result.why === 'locked'
        ? new Fault('locked', words('账号已锁定，请15分钟后再试', 'The account is locked; try again in 15 minutes'))
        : new Fault('not-signed-in', words('登录名、密码或动态口令不正确', 'Login, password or code is wrong'))
    })
    return { done: true as const, totpNeeded: false }
  }),
  openAnswer(contract.demoSignIn, async (call, input) => {
    if (call.site.mode !== 'demo') throw new Fault('forbidden', words('仅演示站点可用', 'Only on a demo node'))
    const result = await signInDemo(call.tx, input.personId)
    if (!result.ok) throw new Fault('not-found', words('没有这位演示人员', 'There is no such demo person'))
    call.setSession(result.token)
    return DONE
  }),
  answer(contract.setDemoDay, async (call, input) => {
    if (input.today < '2026-01-01' || input.today > '2027-12-31')
      throw new Fault('refused', words('演示日期限于2026至2027年', 'The demo day lies in 2026 or 2027'))
    await writeNodeSetting(call.tx, 'demo-day', input.today)
    call.tx.afterCommit(() => {
      call.site.demoDay = input.today
    })
    return { today: input.today }
  }),
  answer(contract.signOut, async call => {
    await closeSession(call.tx, call.token)
    call.setSession(null)
    return DONE
  }),
  answer(contract.getMe, async call => {
    const house = await getHouseRow(call.tx)
    const names = await namesOf(call.tx)
    const account = await call.tx.one<{ totp: boolean }>('select totp_secret is not null as totp from account where account_id = $1', [
      call.session.account,
    ])
    return {
      house: call.house,
      houseName: house.name,
      houseKind: house.kind,
      personId: call.person,
      name: await nameOf(call.tx, call.person),
      posts: call.posts.map(held => ({
        post: held.post,
        title: postSpec(held.post).title,
        delegatedBy: held.delegatedBy ? (names.get(held.delegatedBy) ?? null) : null,
      })),
      today: call.today,
      mode: call.site.mode === 'demo' ? ('demo' as const) : ('house' as const),
      totp: account.totp,
      mustChange: call.session.mustChange,
      menu: menuOf(call),
      inTransit: await lettersInTransit(call.tx),
      awaitingMe: (
        await listWaiting(
          call.tx,
          call.posts.map(held => held.post),
        )
      ).length,
      csrf: call.session.csrf,
    }
  }),
  answer(contract.changePassword, async (call, input) => {
    await changePassword(call.tx, call.session.account, input.current, input.next)
    return DONE
  }),
  answer(contract.startTotp, async call => {
    const made = await startTotp(call.tx, call.session.account)
    return { ...made, qr: await toDataURL(made.uri, { margin: 1 }) }
  }),
  answer(contract.confirmTotp, async (call, input) => {
    await confirmTotp(call.tx, call.session.account, input.code, Date.now())
    return DONE
  }),
  answer(contract.saveDraft, async (call, input) => {
    await call.tx.query(
      `insert into draft (house_id, person_id, key, value, saved_at) values ($1,$2,$3,$4, now()) on conflict (house_id, person_id, key) do update set value = excluded.value, saved_at = now()`,
      [call.house, call.person, input.key, JSON.stringify(input.value ?? null)],
    )
    return DONE
  }),
  answer(contract.getDraft, async (call, input) => {
    const row = await call.tx.maybe<{ value: unknown; saved_at: string }>(
      'select value, saved_at from draft where house_id = $1 and person_id = $2 and key = $3',
      [call.house, call.person, input.key],
    )
    return { value: row?.value ?? null, savedAt: row?.saved_at ?? null }
  }),
]
