/** First light: two houses made over the use cases, one suggestion served, signed for and placed. */
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runLog, runMail } from '#server/jobs.ts'
import { refreshSite, type Site, siteOver, writeNodeSetting } from '#server/site.ts'
import { asDesk, inTransaction } from '#store/unit-of-work.ts'
import { doAct, startMatter, viewMatter } from '#work/matter/index.ts'
import { confirmPaper, decidePaper, takeIn } from '#work/paper/index.ts'
import { addPeople, createHouses } from '#work/people/index.ts'
import { cloneDatabase } from '../database/clone-database.ts'

let site: Site
let drop: () => Promise<void>
const T = '2026-08-20'
const plan = (house: string, name: string, kind: 'court' | 'procuratorate') => ({
  house,
  name,
  shortName: '沅清',
  kind,
  level: 1,
  region: '433199',
  code: '湘3199',
  superior: null,
  joined: true,
})

beforeAll(async () => {
  const db = await cloneDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'cs-'))
  chmodSync(folder, 0o711)
  site = await siteOver({ urls: db.urls as never, dataFolder: folder, stop: async () => {} }, { log: (e, d) => console.error(e, d) })
  drop = async () => {
    await site.stop()
    await db.drop()
  }
  await createHouses(
    site.store,
    site.vault,
    [plan('yq-court', '沅清县人民法院', 'court'), plan('yq-proc', '沅清县人民检察院', 'procuratorate')],
    '2026-01-01',
  )
  await inTransaction(site.store, { house: '', person: '', post: null, today: T }, async tx => {
    await writeNodeSetting(tx, 'mode', 'demo')
    await writeNodeSetting(tx, 'demo-day', T)
    await writeNodeSetting(tx, 'houses', [
      { house: 'yq-court', name: '法院', kind: 'court' },
      { house: 'yq-proc', name: '检察院', kind: 'procuratorate' },
    ])
  })
  await refreshSite(site)
  await asDesk(site.store, 'yq-proc', '2026-01-01', tx =>
    addPeople(
      tx,
      [
        { name: '甲', login: 'a', division: '', posts: ['handling-prosecutor'], password: 'xxxxxxxxxxxx', personId: 'p-pros' },
        {
          name: '乙',
          login: 'b',
          division: '',
          posts: ['case-management', 'complaint-intake', 'liaison-officer'],
          password: 'xxxxxxxxxxxx',
          personId: 'p-desk',
        },
      ],
      'x',
    ),
  )
  await asDesk(site.store, 'yq-court', '2026-01-01', tx =>
    addPeople(
      tx,
      [{ name: '丙', login: 'c', division: '', posts: ['intake-desk', 'liaison-officer'], password: 'xxxxxxxxxxxx', personId: 'c-desk' }],
      'x',
    ),
  )
})
afterAll(() => drop())

const as = <R>(house: string, person: string, work: Parameters<typeof inTransaction<R>>[2]) =>
  inTransaction(site.store, { house, person, post: null, today: T }, work)

it('serves, carries, signs for and places', async () => {
  const paperId = await as('yq-proc', 'p-pros', tx =>
    takeIn(tx, site.vault, {
      form: 'suggestion-letter',
      matterId: null,
      file: {
        name: 'a.txt',
        bytes: Buffer.from(
          '沅清县人民检察院\n检察建议书\n沅清检民执监〔2026〕43319900007号\n沅清县人民法院：\n建议如下：\n一、发放案款。\n二、裁定异议。\n2026年8月18日',
        ),
      },
    }),
  )
  await as('yq-proc', 'p-pros', async tx => {
    await tx.query(
      `update paper set content = jsonb_set(jsonb_set(content, '{number}', '"沅清检民执监〔2026〕43319900007号"'), '{date}', '"2026-08-18"'), number = '沅清检民执监〔2026〕43319900007号' where paper_id = $1`,
      [paperId],
    )
    await confirmPaper(tx, paperId, 'handling-prosecutor')
  })
  await as('yq-proc', 'p-desk', tx => decidePaper(tx, { paperId, decision: 'agree', note: '', post: 'case-management' }))
  const made = await as('yq-proc', 'p-pros', tx =>
    startMatter(tx, site, {
      procedureId: 'enforcement-suggestion',
      counterparts: {},
      title: '某建工案',
      caseNumbers: ['（2025）湘3199执418号'],
      kind: 'serve',
      post: 'handling-prosecutor',
      on: T,
      paperId,
      facts: {
        points: [
          { id: '1', text: '发放案款' },
          { id: '2', text: '裁定异议' },
        ],
        decidedBy: 'chief-procurator',
        decidedOn: '2026-08-12',
        caseNumbers: ['（2025）湘3199执418号'],
        violation: 'inactivity',
      },
    }),
  )
  await runMail(site)
  const court = await as('yq-court', 'c-desk', tx => viewMatter(tx, made.matterId))
  expect(court.stage.id).toBe('served')
  expect(court.timeline[0]?.files.length).toBe(1)
  await as('yq-court', 'c-desk', tx =>
    doAct(tx, site, {
      matterId: made.matterId,
      kind: 'sign-for',
      post: 'intake-desk',
      on: T,
      facts: { receivedOn: T, dateSource: 'stamp' },
      files: [],
      proxy: false,
    }),
  )
  await runMail(site)
  const proc = await as('yq-proc', 'p-pros', tx => viewMatter(tx, made.matterId))
  expect(proc.stage.id).toBe('received')
  expect(proc.timeline.map(act => act.n)).toEqual([1, 2])
  expect(proc.clocks.find(clock => clock.id === 'reply')?.due).toBe('2026-11-20')
  await runLog(site)
})
