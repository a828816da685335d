/** Writes the demo county 沅清县 into an empty node: houses, people, and every matter through the real doors; the node is a demo only when all of it stands. */
import { randomBytes } from 'node:crypto'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { postSpec } from '#law/posts/post.ts'
import { asDesk, inTransaction } from '#store/unit-of-work.ts'
import { addPeople, createHouses } from '#work/people/index.ts'
import { type County, DEMO_DAY, live, openCounty, type Step } from './county.ts'
import type { Doors } from './doors.ts'
import { type DemoPerson, HOUSES, NEIGHBOURS, PEOPLE, personId, type Who } from './houses.ts'
import { agreements } from './stories/agreements.ts'
import { caseRegister } from './stories/case-register.ts'
import { endedCases } from './stories/ended-cases.ts'
import { mainMatter } from './stories/main-matter.ts'
import { openWork } from './stories/open-work.ts'
import { organAndPersonnel } from './stories/organ-and-personnel.ts'
import { otherSuggestions } from './stories/other-suggestions.ts'
import { upward } from './stories/upward.ts'
import { consultationYear } from './year/consultation-year.ts'
import { organReplies } from './year/organ-replies.ts'

const FOUNDED = '2026-01-05'
const NOBODY = { house: '', person: '', post: null, today: DEMO_DAY } as const

/** Every story of the county; each is a list of dated steps. */
const STORIES: ((county: County) => Step[])[] = [
  agreements,
  mainMatter,
  otherSuggestions,
  upward,
  organAndPersonnel,
  organReplies,
  endedCases,
  openWork,
  caseRegister,
  consultationYear,
]

/**
 * Seeds an empty node in one go. The setting `mode` is written last: a seeding that broke off leaves no demo that could be taken for a finished one.
 * @throws Fault conflict when an earlier seeding broke off in this data folder
 */
export async function seedDemo(doors: Doors): Promise<void> {
  await requireEmpty(doors)
  await found(doors)
  const county = openCounty(doors)
  await live(
    county,
    STORIES.flatMap(story => story(county)),
  )
  await doors.runLog()
  doors.setDay(DEMO_DAY)
  await inTransaction(doors.store, NOBODY, async tx => {
    await doors.writeSetting(tx, 'demo-people', shownPeople())
    await doors.writeSetting(tx, 'demo-day', DEMO_DAY)
    await doors.writeSetting(tx, 'mode', 'demo')
  })
  await doors.refresh()
}

async function requireEmpty(doors: Doors): Promise<void> {
  const begun = await inTransaction(doors.store, NOBODY, tx => tx.query("select 1 from node_setting where key in ('houses', 'mode')"))
  if (begun.length)
    throw new Fault(
      'conflict',
      words(
        '演示数据未写完或已存在：请删除演示数据文件夹后重新启动',
        'The demo data is unfinished or exists already: delete the demo’s data folder and start again',
      ),
    )
}

/** Houses, keys, people. Nobody needs a password: the demo signs in with one click, so the passwords are thrown away. */
async function found(doors: Doors): Promise<void> {
  await inTransaction(doors.store, NOBODY, tx =>
    doors.writeSetting(
      tx,
      'houses',
      HOUSES.map(({ house, name, kind }) => ({ house, name, kind })),
    ),
  )
  await createHouses(doors.store, doors.vault, [...HOUSES, ...NEIGHBOURS], FOUNDED, doors.suite)
  await doors.refresh()
  for (const { house } of HOUSES) {
    const people = peopleOf(house).map(([who, one]) => ({
      name: one.name,
      login: `demo-${who}`,
      division: one.division,
      posts: [...one.posts],
      password: randomBytes(18).toString('base64url'),
      personId: personId(who),
      demoSays: one.says,
    }))
    await asDesk(doors.store, house, FOUNDED, tx => addPeople(tx, people, '演示县初始岗位 / posts of the demo county'))
  }
}

const peopleOf = (house: string): [Who, DemoPerson][] =>
  (Object.entries(PEOPLE) as [Who, DemoPerson][]).filter(([, one]) => one.house === house)

/** Who the sign-in page shows. */
const shownPeople = (): unknown[] =>
  HOUSES.flatMap(({ house, name }) =>
    peopleOf(house).map(([who, one]) => ({
      personId: personId(who),
      house,
      houseName: name,
      name: one.name,
      posts: one.posts.map(post => postSpec(post).title),
      says: one.says,
    })),
  )
