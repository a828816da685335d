/** First run of "our house": the code from the terminal, the houses, their keys, the first administrator. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { requireGoodPassword } from '#access/passwords.ts'
import { renewFirstPassword } from '#access/sign-in.ts'
import { setUpHouse } from '#contract/house.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Store } from '#store/store.ts'
import { asDesk, inTransaction } from '#store/unit-of-work.ts'
import { createFirstAdministrator, createHouses } from '#work/people/index.ts'
import { type AnyAnswer, openAnswer } from './answer.ts'
import { refreshSite, type Site, writeNodeSetting } from './site.ts'

export { createHouses, type HousePlan } from '#work/people/index.ts'

/** An administrator with a first password that must be changed; handed over on paper. One who was made and never told gets another password. */
export async function firstAdministrator(
  store: Store,
  house: string,
  today: string,
): Promise<{ house: string; login: string; firstPassword: string }> {
  const login = `admin-${house}`
  const firstPassword = randomBytes(12).toString('base64url')
  await asDesk(store, house, today, async tx => {
    if (await renewFirstPassword(tx, login, firstPassword)) return
    await createFirstAdministrator(tx, { name: '系统管理员', login, password: firstPassword, mustChange: true })
  })
  return { house, login, firstPassword }
}

/** All that can be wrong with the first administrator is said before the first house is made: nothing is left half set up. @throws Fault refused */
function requireAdministrator(administrator: { login: string; password: string }, houses: { house: string }[]): void {
  requireGoodPassword(administrator.password, administrator.login)
  if (!houses.some(one => `admin-${one.house}` === administrator.login.trim().toLowerCase())) return
  throw new Fault('refused', words('该登录名留给各单位的系统管理员', 'That login is kept for a house’s own administrator'), {
    details: [{ where: 'administrator.login', says: words('请换一个登录名', 'Choose another login') }],
  })
}

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** Once only, with the code that the terminal printed; a demo never becomes a house. */
export const setUpAnswer = (site: Site): AnyAnswer =>
  openAnswer(setUpHouse, async (call, input) => {
    if (site.mode !== 'first-run') throw new Fault('conflict', words('本站点已完成首次设置', 'This node is set up already'))
    if (!site.setUpCode || !same(input.code.trim(), site.setUpCode))
      throw new Fault('forbidden', words('设置码不正确，请看终端输出', 'The set-up code is wrong; see the terminal'))
    if (!input.houses.some(house => house.house === input.administrator.house && house.joined))
      throw new Fault('refused', words('管理员所在单位必须在本站点', 'The administrator’s house must be on this node'), {
        details: [{ where: 'administrator.house', says: words('请选择本站点的单位', 'Choose a house of this node') }],
      })
    if (new Set(input.houses.map(house => house.house)).size !== input.houses.length)
      throw new Fault('refused', words('单位代码重复', 'Two houses have the same id'))
    requireAdministrator(input.administrator, input.houses)
    const fingerprints = await createHouses(
      site.store,
      site.vault,
      input.houses.map(house => ({ ...house, superior: house.superior ?? null })),
      call.today,
      input.suite,
    )
    await asDesk(site.store, input.administrator.house, call.today, tx => createFirstAdministrator(tx, input.administrator))
    const administrators = []
    for (const house of input.houses.filter(one => one.joined && one.house !== input.administrator.house))
      administrators.push({ name: house.name, ...(await firstAdministrator(site.store, house.house, call.today)) })
    const houses = input.houses.filter(house => house.joined).map(house => ({ house: house.house, name: house.name, kind: house.kind }))
    await inTransaction(site.store, { house: '', person: '', post: null, today: call.today }, async tx => {
      await writeNodeSetting(tx, 'houses', houses)
      await writeNodeSetting(tx, 'mode', 'house')
    })
    await refreshSite(site)
    return { done: true as const, fingerprints, administrators }
  })
