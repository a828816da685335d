/** What people do in a window, in the words of the pages: open a matter, fill a form, send it, wait for what comes. */
import type { Locator, Page } from 'playwright-core'
import type { FilePayload } from './sealed-letter.ts'

/** Finds a matter by a fragment of its number or title and opens it. */
export async function openMatter(page: Page, fragment: string): Promise<void> {
  await page.goto(`/matters?state=all&q=${encodeURIComponent(fragment)}`)
  await page.locator('[data-page="matters"] [data-row] a').first().click()
  await page.locator('[data-page="matter"] [data-part="timeline"]').waitFor()
}

/** Chooses an act, also from the folded list, and returns its form. */
export async function choose(page: Page, kind: string): Promise<Locator> {
  const button = page.locator(`[data-choose="${kind}"]`).first()
  await page.locator('[data-part="actions"]').waitFor()
  if (!(await button.isVisible())) await page.locator('[data-part="actions"] details summary').click()
  await button.click()
  const form = page.locator(`form[data-act="${kind}"]`)
  await form.waitFor()
  return form
}

/** Types into the control of a fact. */
export const fill = (form: Locator, fact: string, text: string): Promise<void> =>
  form.locator(`[data-fact="${fact}"]`).locator('input:not([type=radio]):not([type=checkbox]), textarea, select').first().fill(text)

/** Chooses one of a fact's codes. */
export async function pick(form: Locator, fact: string, code: string): Promise<void> {
  const field = form.locator(`[data-fact="${fact}"]`)
  const radio = field.locator(`input[type=radio][value="${code}"]`)
  if ((await radio.count()) > 0) await radio.check()
  else await field.locator('select').selectOption(code)
}

/** Answers one point, or checks it. */
export async function answer(form: Locator, point: number, code: string, reason = ''): Promise<void> {
  const row = form.locator(`[data-point="${point}"]`)
  await row.locator(`input[value="${code}"]`).check()
  if (reason) await row.locator('textarea').fill(reason)
}

/** Presses send, says yes to what is read back, and waits until the form has gone. */
export async function send(page: Page, kind: string): Promise<void> {
  const button = page.locator(`[data-send="${kind}"]:enabled`)
  await button.click().catch(async (error: unknown) => {
    throw new Error(
      `${kind} stayed closed: ${(await problems(page.locator(`form[data-act="${kind}"]`))).join('; ')} (${String(error).slice(0, 80)})`,
    )
  })
  await page.locator('#read-back-yes').click()
  await page.locator(`form[data-act="${kind}"]`).waitFor({ state: 'detached' })
}

/** What still keeps the form from being sent, as it is said on the page. */
export const problems = (form: Locator): Promise<string[]> => form.locator('[data-problem]').allTextContents()

/** Reloads until the page shows what another house did; letters take a moment. */
export async function reloadUntil(page: Page, selector: string, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    await page.locator('[data-page]').first().waitFor()
    const seen = page.locator(selector).first()
    if (
      await seen.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      )
    )
      return
    if (Date.now() > end) throw new Error(`never came: ${selector} on ${page.url()}`)
    await page.reload()
  }
}

/** Drops a sealed file into the form and confirms what was read of it; number and day are typed where the file does not tell them. */
export async function takeIn(form: Locator, file: FilePayload, known: { number: string; date: string }): Promise<void> {
  await form.locator('[data-fact="paper"] input[type=file]').setInputFiles(file)
  const confirm = form.locator('[data-part="paper-confirm"]')
  await confirm.waitFor()
  for (const [fact, value] of Object.entries(known)) {
    const input = confirm.locator(`[data-fact="${fact}"] input`)
    if ((await input.inputValue()) !== value) await input.fill(value)
  }
  await confirm.locator('[data-step="confirm"]').click()
  await confirm.waitFor({ state: 'detached' })
}
