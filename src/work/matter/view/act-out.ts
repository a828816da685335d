/** The timeline: acts with their facts in words, files, mail facts and marks. */
import type { z } from 'zod'
import type { ActView } from '#contract/views.ts'
import { documentSummary } from '#engine/agreement/document.ts'
import type { Answer, Facts, FactValue, Point } from '#engine/procedure/act.ts'
import { factSpecs } from '#engine/procedure/facts/fact-specs.ts'
import { actOf } from '#engine/procedure/house-acts/confirm-rule.ts'
import { type Words, words } from '#kernel/words.ts'
import type { FactSpec } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { type ActRow, type MatterRow, partyName } from '../matter-row.ts'
import { postTitle } from './act-form-out.ts'

type Out = z.output<typeof ActView>
type FactOut = Out['facts'][number]
type FactRow = { act_id: string; name: string; value: FactValue; erased_on: string | null }
type FileRow = { act_id: string; attachment_id: string; name: string; media_type: string; size: number }
type MailRow = { act_id: string; to_house: string; state: 'queued' | 'sent' | 'arrived' | 'opened' | 'paper'; at: string }

export type Opened = {
  facts: Map<string, Facts>
  erased: Set<string>
  files: Map<string, FileRow[]>
  mail: Map<string, MailRow[]>
  sealed: Set<string>
}

const group = <T extends { act_id: string }>(rows: T[]): Map<string, T[]> => {
  const out = new Map<string, T[]>()
  for (const row of rows) out.set(row.act_id, [...(out.get(row.act_id) ?? []), row])
  return out
}

/** Everything the timeline needs besides the act rows, in four queries. */
export async function loadOpened(tx: Tx, matterId: string): Promise<Opened> {
  const key = [tx.asker.house, matterId]
  const facts = await tx.query<FactRow>(
    'select f.act_id, f.name, f.value, f.erased_on from act_fact f join act a using (house_id, act_id) where f.house_id = $1 and a.matter_id = $2',
    key,
    'opened-facts',
  )
  const files = await tx.query<FileRow>(
    'select act_id, attachment_id, name, media_type, size from attachment where house_id = $1 and matter_id = $2 and act_id is not null order by slot desc, created_at, attachment_id',
    key,
    'opened-files',
  )
  const mail = await tx.query<MailRow>(
    `select act_id, to_house, case when on_paper then 'paper' when opened_at is not null then 'opened' when arrived_at is not null then 'arrived' when sent_at is not null then 'sent' else 'queued' end as state,
       coalesce(opened_at, arrived_at, sent_at, queued_at)::text as at from outbox where house_id = $1 and matter_id = $2 and act_id is not null and kind = 'act'`,
    key,
    'opened-mail',
  )
  const sealed = await tx.query<{ act_id: string }>(
    'select a.act_id from act a join log_leaf l on l.house_id = a.house_id and l.event_id = a.leaf_id where a.house_id = $1 and a.matter_id = $2',
    key,
    'opened-sealed',
  )
  const byAct = new Map<string, Facts>()
  for (const row of facts) byAct.set(row.act_id, { ...byAct.get(row.act_id), [row.name]: row.value })
  return {
    facts: byAct,
    erased: new Set(facts.filter(row => row.erased_on !== null).map(row => `${row.act_id} ${row.name}`)),
    files: group(files),
    mail: group(mail),
    sealed: new Set(sealed.map(row => row.act_id)),
  }
}

const plain = (text: string): Words => words(text, text)

function factOut(name: string, spec: FactSpec, value: FactValue, erased: boolean): FactOut {
  const head = { name, title: spec.title, kind: spec.kind, ...(erased ? { erased } : {}) }
  if (value === null || value === undefined) return { ...head, text: null }
  if (spec.kind === 'points') return { ...head, text: null, points: value as Point[] }
  if (spec.kind === 'answers' || spec.kind === 'checks') {
    return {
      ...head,
      text: null,
      answers: (value as Answer[]).map(one => ({
        point: one.point,
        code: one.code,
        title: spec.values?.[one.code] ?? plain(one.code),
        reason: one.reason ?? '',
      })),
    }
  }
  if (spec.kind === 'code') return { ...head, text: spec.values?.[String(value)] ?? plain(String(value)) }
  if (spec.kind === 'document') return { ...head, text: documentSummary(spec.shape, value) }
  if (spec.kind === 'flag') return { ...head, text: value === true ? words('是', 'Yes') : words('否', 'No') }
  return { ...head, text: plain(Array.isArray(value) ? value.join('、') : String(value)) }
}

/** One entry of the timeline. */
export function actOut(matter: MatterRow, row: ActRow, opened: Opened, house: string): Out {
  const spec = actOf(matter.definition, row.kind)
  const facts = opened.facts.get(row.act_id) ?? {}
  const specs = spec ? factSpecs(spec) : {}
  const own = row.by_house === house
  return {
    actId: row.act_id,
    kind: row.kind,
    title: spec?.title ?? plain(row.kind),
    house: row.by_house,
    houseName: partyName(matter, row.by_house),
    personName: row.person_name,
    postTitle: postTitle(row.post),
    own,
    on: row.on_date,
    bounds: row.header.bounds ?? null,
    source: row.source,
    recordedAt: row.recorded_at,
    arrivedAt: row.arrived_at,
    placed: matter.kind === 'internal' || row.n !== null,
    n: row.n,
    effect: row.effect,
    effectReason: row.effect_reason,
    marks: [
      ...row.marks.map(mark => mark.says),
      ...(row.entered_later ? [words(`补录原因：${row.entered_later}`, `Entered later because: ${row.entered_later}`)] : []),
    ],
    facts: Object.entries(specs).flatMap(([name, one]) =>
      name in facts ? [factOut(name, one, facts[name] as FactValue, opened.erased.has(`${row.act_id} ${name}`))] : [],
    ),
    files: (opened.files.get(row.act_id) ?? []).map(file => ({
      attachmentId: file.attachment_id,
      name: file.name,
      mediaType: file.media_type,
      size: file.size,
    })),
    basis: spec?.basis ?? [],
    hash: row.hash,
    sealedInLog: opened.sealed.has(row.act_id),
    mail: (opened.mail.get(row.act_id) ?? []).map(one => ({
      house: one.to_house,
      houseName: partyName(matter, one.to_house),
      state: one.state,
      at: one.at,
    })),
  }
}
