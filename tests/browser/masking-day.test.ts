/** A prosecutor's assistant masks a text for a joint case: people with their parts, every place told with its article, one taken back, one added. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wrongWith } from './axe.ts'
import { type County, openCounty, type Size } from './county.ts'
import { read } from './doing.ts'
import { send } from './hands.ts'

const TEXT = '证人李四证实，被告人赵六的电话13800000000，住沅清县丙路1号2室。配方甲乙丙。审判长刘志。'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

/** A joint case of the county in this stage. */
async function caseIn(page: Page, stage: string): Promise<string> {
  const { rows } = await read(page, '/api/matters?state=all&procedure=joint-case')
  return rows.find((row: { stageTitle: { zh: string } }) => row.stageTitle.zh === stage).matterId
}

async function openBench(page: Page): Promise<void> {
  await page.goto(`/matters/${await caseIn(page, '已联合发布')}/masking`)
  await page.locator('[data-page="masking"] [data-fact="source"] textarea').waitFor()
}

async function fill(page: Page): Promise<void> {
  await page.locator('[data-fact="source"] textarea').fill(TEXT)
  for (;;) {
    const rest = page.locator('[data-part="people"] li button')
    if ((await rest.count()) === 0) break
    await rest.first().click()
  }
  for (const [name, role] of [
    ['李四', 'witness'],
    ['赵六', 'party'],
    ['刘志', 'judge'],
  ] as const) {
    await page.locator('[data-do="add-person"]').click()
    const row = page.locator('[data-part="people"] li').last()
    await row.locator('[data-fact="name"] input').fill(name)
    await row.locator('[data-fact="role"] select').selectOption(role)
  }
  await page.locator('[data-fact="kind"] select').selectOption('criminal')
}

describe('the workbench', () => {
  it('masks while people type, tells each place, and takes a hand', async () => {
    const page = await county.person('prosecutor')
    await openBench(page)
    await fill(page)
    const shown = page.locator('[data-part="masked-text"]')
    await expect.poll(() => shown.textContent(), { timeout: 10_000 }).toMatch(/李某.*赵某.*刘某/s)
    expect(await shown.textContent()).not.toMatch(/李四|13800000000|丙路/)
    const piece = page.locator('[data-piece="2"]')
    expect(await piece.getAttribute('aria-label')).toMatch(/李四 → 李某，N1，裁判公开规定第8条、裁判公开规定第9条/)
    await piece.focus()
    await page.getByRole('tooltip').first().waitFor()
    const judge = page.locator(`[data-part="replacements"] [data-row="${TEXT.indexOf('刘志')}"] [data-do="take-back"]`)
    await judge.click()
    await page.locator('[data-part="take-back"] input').fill('法官姓名应当公开')
    await page.locator('[data-part="take-back"] button').first().click()
    await expect.poll(() => shown.textContent()).toContain('刘志')
    await page.locator('[data-part="add-one"] summary').click()
    await page.locator('[data-fact="text"] input').fill('甲乙丙')
    await page.locator('[data-fact="add-reason"] input').fill('商业秘密')
    await page.locator('[data-do="add-piece"]').click()
    await expect.poll(() => shown.textContent()).toMatch(/配方×/)
    await page.reload()
    await expect.poll(() => page.locator('[data-part="masked-text"]').textContent(), { timeout: 10_000 }).toMatch(/李某.*配方×.*刘志/s)
    await page.context().close()
  })

  it('says what may not be published', async () => {
    const page = await county.person('prosecutor')
    await openBench(page)
    await page.locator('[data-fact="kind"] select').selectOption('divorce')
    await page.locator('[data-part="refused"]').waitFor()
    expect(await page.locator('[data-part="refused"]').textContent()).toMatch(/不得公布.*离婚诉讼.*第四条/s)
    await page.context().close()
  })

  it.each<[Size, 'zh-CN' | 'en-US']>([
    ['desk', 'zh-CN'],
    ['phone', 'zh-CN'],
    ['phone', 'en-US'],
    ['desk', 'en-US'],
  ])('looks right: %s %s', async (size, language) => {
    const page = await county.person('prosecutor', size, language)
    await openBench(page)
    await fill(page)
    await expect.poll(() => page.locator('[data-part="masked-text"]').textContent(), { timeout: 10_000 }).toContain('李某')
    expect(await wrongWith(page)).toEqual([])
    await page.context().close()
  })
})

describe('the case of the county that is written', () => {
  it('comes with its own text and people, is masked strictly, and the masked text becomes the act', async () => {
    const page = await county.person('prosecutor')
    const matterId = await caseIn(page, '已编写，待隐名')
    await page.goto(`/matters/${matterId}/masking`)
    const source = page.locator('[data-fact="source"] textarea')
    await source.waitFor()
    expect(await source.inputValue()).toContain('祝长河')
    const named = (): Promise<string[]> =>
      page.locator('[data-part="people"] li [data-fact="name"] input').evaluateAll(all => all.map(one => (one as HTMLInputElement).value))
    for (const name of ['祝长河', '尉迟春']) {
      if ((await named()).includes(name)) continue
      await page.locator('[data-do="add-person"]').click()
      await page.locator('[data-part="people"] li').last().locator('[data-fact="name"] input').fill(name)
    }
    const shown = page.locator('[data-part="masked-text"]')
    await expect.poll(() => shown.textContent(), { timeout: 10_000 }).toMatch(/祝某.*尉迟某/s)
    expect(await shown.textContent()).not.toMatch(/祝长河|尉迟春|6222021900012345678|13900001234|竹桥巷/)
    await page.locator('[data-do="adopt"]').click()
    const form = page.locator('form[data-act="mask"]')
    await form.waitFor()
    expect(await form.locator('[data-fact="text"] textarea').inputValue()).toContain('尉迟某')
    await send(page, 'mask')
    const { stage } = await read(page, `/api/matters/${matterId}`)
    expect(stage.title.zh).toBe('已隐名，待保密审查')
    await page.context().close()
  })
})
