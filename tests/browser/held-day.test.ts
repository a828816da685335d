/** A letter under a definition this node does not ship, and a house that rests after a restore: what the pages say, and the buttons that end both. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fingerprint } from '../../src/engine/procedure/canonical.ts'
import type { Definition } from '../../src/law/procedures/procedure.ts'
import { COURT } from '../../src/synthetic/houses.ts'
import { type County, openCounty } from './county.ts'
import { choose, fill, pick, send } from './hands.ts'

let county: County
let db: pg.Client
let matterId: string
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** As if the other house had used a later version: the carried text has another day, its fingerprint is its own, and the court holds it. */
async function hold(): Promise<void> {
  const { rows } = await db.query<{ matter_id: string; definition: Definition }>(
    `select m.matter_id, m.definition from matter m where m.house_id = $1 and m.stage = 'served' and not m.sealed and m.keeper <> m.house_id order by m.opened_on desc limit 1`,
    [COURT],
  )
  const found = rows[0]
  if (!found) throw new Error('the demo has no letter to sign for')
  const definition = { ...found.definition, version: '2027-01-01' }
  matterId = found.matter_id
  await db.query(
    `update matter set held = true, definition = $3, procedure_version = $4, fingerprint = $5 where house_id = $1 and matter_id = $2`,
    [COURT, matterId, JSON.stringify(definition), definition.version, fingerprint(definition, hash)],
  )
}

let office: Page
let president: Page
beforeAll(async () => {
  county = await openCounty()
  const { owner } = JSON.parse(readFileSync(join(county.data, 'demo', 'attach.json'), 'utf8')) as { owner: string }
  db = new pg.Client({ connectionString: owner })
  await db.connect()
  await hold()
  office = await county.person('office')
  president = await county.person('president')
})
afterAll(async () => {
  await db.end()
  await county.stop()
})

it('the mail desk marks the letter and names the update; the letter page says what is open', async () => {
  await office.goto('/mail')
  const row = office.locator('[data-row]').filter({ has: office.locator('[data-state="update-needed"]') })
  await row.first().waitFor()
  expect(await row.first().textContent()).toContain('2027-01-01')
  await row.first().locator('a').first().click()
  const note = office.locator('[data-part="held"]')
  await note.waitFor()
  expect(await note.textContent()).toContain('由院长、检察长或者单位负责人接受')
  expect(await note.locator('[data-send="accept-definition"]').count()).toBe(0)
})

it('the desk signs for it all the same', async () => {
  await office.goto(`/matters/${matterId}`)
  await office.locator('[data-part="held"]').waitFor()
  const form = await choose(office, 'sign-for')
  await fill(form, 'receivedOn', '2026-11-23')
  await pick(form, 'dateSource', 'stamp')
  await send(office, 'sign-for')
  await office.locator('[data-act-done="sign-for"]').waitFor()
  await office.locator('[data-part="held"]').waitFor()
})

it('the president accepts the carried definition on grounds, and the matter runs', async () => {
  await president.goto(`/matters/${matterId}`)
  const accept = president.locator('[data-send="accept-definition"]')
  await accept.waitFor()
  expect(await accept.isDisabled()).toBe(true)
  await president.locator('[data-act="accept-definition"] [data-fact="grounds"] input').fill('已对照来件核对条文')
  await accept.click()
  await president.locator('#read-back-yes').click()
  await president.locator('[data-part="held"]').waitFor({ state: 'detached' })
  const [kept] = (await db.query(`select person_id, grounds from accepted_definition where house_id = $1`, [COURT])).rows
  expect(kept).toMatchObject({ grounds: '已对照来件核对条文' })
  expect((await db.query(`select held, stage from matter where house_id = $1 and matter_id = $2`, [COURT, matterId])).rows).toEqual([
    { held: false, stage: 'received' },
  ])
})

it('in English the note is English', async () => {
  await db.query(`update matter set held = true where house_id = $1 and matter_id = $2`, [COURT, matterId])
  const page = await county.person('president', 'desk', 'en-US')
  await page.goto(`/matters/${matterId}`)
  await page.locator('[data-part="held"]').waitFor()
  expect(await page.locator('[data-part="held"]').textContent()).toContain('does not ship the procedure')
  expect(await page.locator('[data-send="accept-definition"]').textContent()).toContain('Accept the carried definition')
  await db.query(`update matter set held = false where house_id = $1 and matter_id = $2`, [COURT, matterId])
})

it('a house that rests says so on its mail desk and names who is missing', async () => {
  await db.query(`insert into house_rest (house_id, since, backup_at) values ($1, now(), now() - interval '1 day')`, [COURT])
  await office.goto('/mail')
  const note = office.locator('[data-part="rest"]')
  await note.waitFor()
  expect(await note.textContent()).toContain('沅清县人民检察院')
})

it('the administrator records with a second person that a house has no node any more', async () => {
  const { rows } = await db.query<{ person_id: string }>(
    `select h.person_id from post_held h where h.house_id = $1 and h.post = 'administrator' and h.until is null limit 1`,
    [COURT],
  )
  const admin = await county.window()
  await admin.goto('/sign-in')
  await admin.locator(`[data-person="${rows[0]?.person_id}"]`).click()
  await admin.locator('[data-page="today"]').waitFor()
  await admin.goto('/admin?tab=health')
  const peer = admin.locator('[data-part="rest"] [data-peer="yq-bureau"]')
  await peer.waitFor()
  await peer.locator('[data-do="release-peer"]').click()
  const form = admin.locator('[data-act="release-peer"]')
  await form.locator('[data-fact="second"] select').selectOption({ index: 1 })
  await form.locator('[data-fact="grounds"] input').fill('该局站点已停用，来函在案')
  await form.locator('[data-send="release-peer"]').click()
  await peer.locator('[data-state="released"]').waitFor()
})
