/** Many suggestions that the court signed for: acts that may be done again and again are open in each. */
import { runLog, runMail } from '#server/jobs.ts'
import type { Site } from '#server/site.ts'
import { doAct, startMatter } from '#work/matter/index.ts'
import { confirmPaper, decidePaper, takeIn } from '#work/paper/index.ts'
import { as, COURT, PROCURATORATE } from './bench-site.ts'

export const SERVED = '2026-08-20'
const CASE = '（2025）湘3199执418号'

const letterOf = (number: string): Buffer =>
  Buffer.from(`沅清县人民检察院\n检察建议书\n${number}\n沅清县人民法院：\n建议如下：\n一、发放案款。\n二、裁定异议。\n2026年8月18日`)

/** A paper taken in, confirmed and checked, as the suggestion's law wants it. */
const finalPaper = async (site: Site, index: number): Promise<string> => {
  const number = `沅清检民执监〔2026〕433199${String(index).padStart(5, '0')}号`
  const pros = <R>(work: Parameters<typeof as<R>>[3]): Promise<R> => as(site, PROCURATORATE, 'p-pros', work)
  const paperId = await pros(tx =>
    takeIn(tx, site.vault, { form: 'suggestion-letter', matterId: null, file: { name: 'letter.txt', bytes: letterOf(number) } }),
  )
  await pros(async tx => {
    await tx.query(
      `update paper set content = jsonb_set(jsonb_set(content, '{number}', to_jsonb($2::text)), '{date}', '"2026-08-18"'), number = $2 where paper_id = $1`,
      [paperId, number],
    )
    await confirmPaper(tx, paperId, 'handling-prosecutor')
  })
  await as(site, PROCURATORATE, 'p-desk', tx => decidePaper(tx, { paperId, decision: 'agree', note: '', post: 'case-management' }))
  return paperId
}

const serveOne = async (site: Site, index: number): Promise<string> => {
  const paperId = await finalPaper(site, index)
  const made = await as(site, PROCURATORATE, 'p-pros', tx =>
    startMatter(tx, site, {
      procedureId: 'enforcement-suggestion',
      counterparts: {},
      title: `某建工公司执行监督案 ${index}`,
      caseNumbers: [CASE],
      kind: 'serve',
      post: 'handling-prosecutor',
      on: SERVED,
      paperId,
      facts: {
        points: [
          { id: '1', text: '发放案款' },
          { id: '2', text: '裁定异议' },
        ],
        decidedBy: 'chief-procurator',
        decidedOn: '2026-08-12',
        caseNumbers: [CASE],
        violation: 'inactivity',
      },
    }),
  )
  return made.matterId
}

const settle = async (site: Site): Promise<void> => {
  while (await runMail(site));
}

/** Makes `count` of them through the use cases and the mail, every letter carried, every leaf sealed. Returns their ids. */
export const servedMatters = async (site: Site, count: number): Promise<string[]> => {
  const made: string[] = []
  for (let index = 1; index <= count; index++) made.push(await serveOne(site, index))
  await settle(site)
  const facts = { receivedOn: SERVED, dateSource: 'stamp' }
  for (const matterId of made)
    await as(site, COURT, 'c-desk', tx =>
      doAct(tx, site, { matterId, kind: 'sign-for', post: 'intake-desk', on: SERVED, facts, files: [], proxy: false }),
    )
  await settle(site)
  await runLog(site)
  return made
}

/** The body of one act that the keeper may repeat: the parties are told. */
export const NOTICE = JSON.stringify({
  kind: 'notify-parties',
  post: 'handling-prosecutor',
  on: SERVED,
  facts: { recipients: ['申请人'], note: '已邮寄送达通知书，回执附卷。' },
})
