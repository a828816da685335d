/** A walk through the main pages in which the browser complains of nothing; with SHOTS=1 it leaves the pictures of the docs. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Who } from '../../src/synthetic/houses.ts'
import { settled } from './axe.ts'
import { type County, openCounty, type Size } from './county.ts'
import { answer, choose, openMatter } from './hands.ts'
import { sealedSuggestion } from './sealed-letter.ts'
import { shoot } from './shots.ts'

let county: County
const complaints: string[] = []
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

/** A window whose every complaint is heard: errors on the console, scripts that threw, answers of the 5xx kind. */
function hear(page: Page): Page {
  page.on('console', line => {
    // The first question of a window without session is answered 401: that is how it learns to sign in.
    if (line.type() === 'error' && !/401/.test(line.text())) complaints.push(`${page.url()} ${line.text()}`)
  })
  page.on('pageerror', error => complaints.push(`${page.url()} ${error.message}`))
  page.on('response', response => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`)
  })
  return page
}
const person = async (who: Who, size: Size = 'desk'): Promise<Page> => hear(await county.person(who, size))
const visit = async (page: Page, path: string, name: string): Promise<void> => {
  await page.goto(path)
  await settled(page)
  await shoot(page, name)
}

it('the way in', async () => {
  const page = hear(await county.window())
  await page.goto('/sign-in')
  await page.locator('[data-person]').first().waitFor()
  await shoot(page, 'sign-in')
  await page.context().close()
})

it('a morning at the court: Today, the matter, the reply with its points', async () => {
  const page = await person('presiding-judge')
  await shoot(page, 'today-judge')
  await openMatter(page, '43319900007')
  await shoot(page, 'matter')
  await page.locator('[data-part="points"]').scrollIntoViewIfNeeded()
  await shoot(page, 'points')
  const form = await choose(page, 'reply')
  await answer(form, 1, 'adopted')
  await answer(form, 2, 'partly', '异议已于2026年9月29日作出裁定，逾期原因已说明。')
  await answer(form, 3, 'not-adopted')
  await form.locator('[data-point="1"]').evaluate(point => point.scrollIntoView({ block: 'start' }))
  await shoot(page, 'reply-form')
  await page.context().close()
})

it('the desk of the court opens a letter', async () => {
  const page = await person('office')
  await shoot(page, 'today-office')
  await visit(page, '/mail', 'mail')
  await page.locator('[data-page="mail"] [data-row] a').first().click()
  await page.locator('form[data-act="sign-for"]').waitFor()
  await shoot(page, 'letter')
  await page.context().close()
})

it('the procuratorate: Today, a paper taken in, a paper drafted here, cases', async () => {
  const page = await person('prosecutor')
  await shoot(page, 'today-prosecutor')
  await visit(page, '/today?scope=between', 'today-between')
  await page.goto('/papers')
  await page.locator('[data-do="new-paper"]').click()
  await page.locator('[data-fact="form"] select').selectOption('suggestion-letter')
  const pdf = sealedSuggestion({
    number: '沅清检民执监〔2026〕43319900018号',
    date: '2026-11-23',
    caseNumber: '（2025）湘3199执341号',
    points: ['依法恢复对被执行人的限制消费措施。', '对解除审批程序予以规范。'],
  })
  await page.locator('[data-part="new-paper"] input[type=file]').setInputFiles(pdf)
  await page.locator('[data-part="paper-confirm"]').waitFor()
  await shoot(page, 'paper-taken-in')
  await visit(page, '/cases', 'cases')
  await page.context().close()
  const assistant = await person('judge-assistant')
  await assistant.goto('/papers')
  await assistant.locator('[data-page="papers"] [data-row] a').first().click()
  await assistant.locator('[data-page="paper"] iframe').waitFor()
  await shoot(assistant, 'paper-drafted')
  await assistant.context().close()
})

it('the general office: ledger, proof, people, switches', async () => {
  const page = await person('desk')
  await page.goto('/ledger')
  await page.locator('[data-do="import"]').click()
  const rows = [
    '序号\t文号\t案号\t被建议单位\t建议内容\t发出日期\t签收日期\t承办人',
    '1\t沅清检民执监〔2025〕43319900021号\t（2024）湘3199执88号\t沅清县人民法院\t及时发放案款\t2025-03-03\t2025-03-04\t向知衡',
    '2\t沅清检民执监〔2025〕43319900022号\t（2024）湘3199执91号\t沅清县人民法院\t依法解除查封\t3月5日\t2025-03-06\t向知衡',
  ]
  await page.locator('[data-part="import"] [data-fact="text"] textarea').fill(rows.join('\n'))
  await page.locator('[data-do="preview"]').click()
  await page.locator('[data-part="sheet-preview"]').waitFor()
  await shoot(page, 'ledger-preview')
  await visit(page, '/proof', 'proof')
  await visit(page, '/admin', 'admin-people')
  await visit(page, '/admin?tab=switches', 'admin-switches')
  await page.context().close()
})

it('on a phone: Today, approvals, a matter', async () => {
  const chief = await person('chief', 'phone')
  await shoot(chief, 'phone-today')
  await visit(chief, '/approvals', 'phone-approvals')
  await openMatter(chief, '43319900007')
  await shoot(chief, 'phone-matter')
  await chief.context().close()
})

it('the agreements: all of them, one clause by clause, the instrument chosen from the facts', async () => {
  const page = await person('desk')
  await visit(page, '/agreements', 'agreements')
  await page.locator('[data-row] a').first().click()
  await page.locator('[data-part="clauses"]').waitFor()
  await settled(page)
  await shoot(page, 'agreement')
  await visit(page, '/agreements/terms', 'terms')
  await page.context().close()
  const prosecutor = await person('prosecutor')
  await visit(prosecutor, '/matters/instruments?subject=civil-judgment&level=same&bar=none', 'instruments')
  await prosecutor.context().close()
})

it('a year of consultation: calendar, a meeting, the ledger, activities, figures, search', async () => {
  const page = await person('desk')
  await visit(page, '/meetings', 'meetings')
  await page.getByRole('link', { name: '2026年第二次联席会议' }).first().click()
  await page.locator('[data-page="meeting"]').waitFor()
  await shoot(page, 'meeting')
  await visit(page, '/items?state=all&group=meeting', 'items')
  await visit(page, '/activities', 'activities')
  await visit(page, '/analysis', 'analysis')
  await visit(page, '/analysis?tab=between', 'between')
  await visit(page, '/search?q=%E6%A1%88%E6%AC%BE%E5%8F%91%E6%94%BE', 'search')
  await page.context().close()
  const prosecutor = await person('prosecutor')
  await prosecutor.goto('/matters?state=open&procedure=joint-case')
  await prosecutor.locator('[data-page="matters"] [data-row]', { hasText: '某家具厂' }).locator('a').first().click()
  await prosecutor.locator('[data-page="matter"]').waitFor()
  await visit(prosecutor, `${new URL(prosecutor.url()).pathname}/masking`, 'masking')
  await prosecutor.goto('/matters?state=all&procedure=joint-document')
  await prosecutor.locator('[data-page="matters"] [data-row] a').first().click()
  await prosecutor.locator('[data-page="matter"]').waitFor()
  await visit(prosecutor, `${new URL(prosecutor.url()).pathname}/versions`, 'versions')
  await prosecutor.context().close()
})

it('the year on a phone', async () => {
  const page = await person('president', 'phone')
  for (const [path, name] of [
    ['/meetings', 'phone-meetings'],
    ['/items?state=open', 'phone-items'],
    ['/activities', 'phone-activities'],
    ['/analysis', 'phone-analysis'],
    ['/search?q=%E6%A1%88%E6%AC%BE', 'phone-search'],
  ] as const)
    await visit(page, path, name)
  await page.context().close()
})

it('one letter, for the agency’s liaison', async () => {
  const page = await person('liaison')
  await page.locator('.line a').first().click()
  await page.locator('[data-page="one-letter"]').waitFor()
  await settled(page)
  await shoot(page, 'one-letter')
  await page.context().close()
})

it('the browser complained of nothing', () => expect(complaints).toEqual([]))
