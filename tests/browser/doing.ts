/** Steps that only prepare a day: done over the wire, as the person whose window is given, with the page's own session and token. */
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { personId, type Who } from '../../src/synthetic/houses.ts'

/** biome-ignore lint/suspicious/noExplicitAny: bodies are read field by field */
type Body = any

/** Reads as this person. */
export async function read(page: Page, path: string): Promise<Body> {
  const answer = await page.request.get(path)
  if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}

/** Writes as this person; throws with the answer when it is not taken. */
export async function write(page: Page, path: string, data: Body): Promise<Body> {
  const { csrf } = await read(page, '/api/me')
  const answer = await page.request.post(path, { data, headers: { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() } })
  if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${(await answer.text()).slice(0, 1500)}`)
  return answer.json()
}

export type Done = { kind: string; post: string; facts?: Body; paperId?: string; files?: Body[]; proxy?: boolean }

const DAY = '2026-11-23'

/** A scan as it is attached to an act. */
export const scan = (name: string, text: string): { name: string; base64: string } => ({
  name,
  base64: Buffer.from(text).toString('base64'),
})

/** The same scan as it is dropped into a form. */
export const scanFile = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

/** Does an act in a running matter. */
export const doAct = (page: Page, matterId: string, act: Done): Promise<Body> =>
  write(page, `/api/matters/${matterId}/acts`, { on: DAY, facts: {}, ...act })

/** Opens a matter and returns its id. */
export async function start(
  page: Page,
  input: Done & { procedureId: string; title: string; counterparts: Record<string, string>; caseNumbers?: string[] },
): Promise<string> {
  return (await write(page, '/api/matters', { on: DAY, facts: {}, caseNumbers: [], ...input })).matterId
}

/** Puts people on the matter's team. */
export const assign = (page: Page, matterId: string, who: Partial<Record<Who, string>>): Promise<Body> =>
  write(page, `/api/matters/${matterId}/team`, {
    add: Object.entries(who).map(([one, duty]) => ({ personId: personId(one as Who), duty })),
    remove: [],
  })

/** Takes in a sealed paper and confirms what stands on it; `checker` is the window of case management where the law asks for its check. */
export async function takenIn(
  page: Page,
  post: string,
  paper: { form: string; number: string; matterId?: string; text?: string },
  checker?: Page,
): Promise<string> {
  const text = paper.text ?? `${paper.form}\n${paper.number}\n有关机关：\n特此函告。\n2026年11月23日`
  const { paperId } = await write(page, '/api/papers/take-in', {
    form: paper.form,
    matterId: paper.matterId ?? null,
    file: scan(`${paper.form}.txt`, text),
  })
  const content = { number: paper.number, date: DAY, addressee: '有关机关', points: [], fields: {}, answers: [] }
  await write(page, `/api/papers/${paperId}`, { content })
  await write(page, `/api/papers/${paperId}/steps`, { step: 'confirm', post })
  if (checker) await write(checker, `/api/papers/${paperId}/decision`, { decision: 'agree', post: 'case-management' })
  return paperId
}

/** Waits until a house has its copy of the matter: letters take a moment. */
export async function arrived(page: Page, matterId: string, kind?: string, seconds = 20): Promise<Body> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const answer = await page.request.get(`/api/matters/${matterId}`)
    const matter = answer.ok() ? await answer.json() : null
    if (matter && (!kind || matter.timeline.some((act: Body) => act.kind === kind))) return matter
    if (Date.now() > end) throw new Error(`${kind ?? 'the matter'} never came: ${answer.status()}`)
    await page.waitForTimeout(300)
  }
}
