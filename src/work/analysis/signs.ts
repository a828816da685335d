/** Signs to look at, for the own house only: each with its records. A sign is a question to oneself, never an accusation. */
import type { Span } from '#engine/assessment/evaluate.ts'
import { type Words, words } from '#kernel/words.ts'
import { SUGGESTIONS } from '#law/indicators/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { values } from './indicator-sql.ts'

export type SignId = 'last-day' | 'copied' | 'no-document' | 'split'
export type SignRecord = { matterId: string; title: string; number: string | null; on: string | null; group: string }
export type Sign = { id: SignId; title: Words; says: Words; records: SignRecord[] }

const TEXTS: Record<SignId, { title: Words; says: Words }> = {
  'last-day': {
    title: words('集中在最后一天回复', 'Answered on the last day'),
    says: words(
      '本院的这些回复都在届满当日作出。可能只是按期限排了工作，也可能说明临期才办，请自己看一看。',
      'These replies of the own house were all given on the due day. It may be planning by the period, or work left to the end: worth a look of one’s own.',
    ),
  },
  copied: {
    title: words('理由相同的回复', 'Replies with the same reasons'),
    says: words(
      '本院的这些回复理由逐字相同。同类问题可以有同样的答复，请看一看各案是否分别核实过。',
      'These replies of the own house give word for word the same reasons. Like matters may have like answers; see whether each was looked into.',
    ),
  },
  'no-document': {
    title: words('已采纳而未附整改材料', 'Adopted, with no document attached'),
    says: words(
      '本院回复采纳，但没有附整改材料。材料可能另行提交，请看一看是否需要补上。',
      'The own house answered “adopted” without a document of what was put right. It may have gone another way; see whether it should be added.',
    ),
  },
  split: {
    title: words('同案短期内的多份建议', 'Several suggestions on one case within days'),
    says: words(
      '本院就同一案件、对同一单位在七日内提出了多份同类建议。问题确实不同的应当分开，请看一看能否合并。',
      'The own house sent several suggestions of one kind on one case to one house within seven days. Different problems belong apart; see whether they could have been one.',
    ),
  },
}

/** Fewer than this on the last day, or less than a third of all, is no cluster. */
const CLUSTER = 3
const SHARE = 3
/** Shorter reasons are the same by nature. */
const LONG_ENOUGH = 12
const WITHIN_DAYS = 7

const MATTER = `s.matter_id as "matterId", m.title, m.number`
const FROM = `measure s join matter m on m.house_id = s.house_id and m.matter_id = s.matter_id`

async function lastDay(tx: Tx, span: Span): Promise<SignRecord[]> {
  const replies = await tx.query<SignRecord & { last: boolean }>(
    `select ${MATTER}, s.met_on as on, '' as "group", s.met_on = s.due_on as last from ${FROM} where s.house_id = $1 and s.sort = 'matter' and s.by_house = $1 and s.subject = any ($4)
       and s.kept = 'yes' and s.met_on between $2 and $3 order by s.met_on, s.matter_id`,
    [tx.asker.house, span.from, span.to, [...SUGGESTIONS]],
  )
  const last = replies.filter(one => one.last)
  return last.length >= CLUSTER && last.length * SHARE >= replies.length ? last.map(({ last: _, ...one }) => one) : []
}

/** Reasons as written, without spaces; compared by their hash, shown to nobody. */
const copied = (tx: Tx, span: Span): Promise<SignRecord[]> =>
  tx.query<SignRecord>(
    `with reasons as (
       select a.matter_id, a.on_date, regexp_replace(string_agg(r.value->>'reason', '|' order by r.ordinality), '\\s', '', 'g') as text
       from act a join act_fact f on f.house_id = a.house_id and f.act_id = a.act_id and f.name = 'answers' cross join lateral jsonb_array_elements(case jsonb_typeof(f.value) when 'array' then f.value else '[]' end) with ordinality r
       where a.house_id = $1 and a.by_house = $1 and a.kind = 'reply' and a.effect and a.on_date between $2 and $3 group by a.house_id, a.act_id, a.matter_id, a.on_date),
     same as (select md5(text) as hash from reasons where length(replace(text, '|', '')) >= $4 group by 1 having count(distinct matter_id) > 1)
     select distinct m.matter_id as "matterId", m.title, m.number, r.on_date as on, left(s.hash, 8) as "group" from reasons r join same s on s.hash = md5(r.text)
       join matter m on m.house_id = $1 and m.matter_id = r.matter_id order by 5, 1`,
    [tx.asker.house, span.from, span.to, LONG_ENOUGH],
  )

const noDocument = (tx: Tx, span: Span): Promise<SignRecord[]> =>
  tx.query<SignRecord>(
    `select ${MATTER}, s.met_on as on, '' as "group" from ${FROM} where s.house_id = $1 and s.sort = 'matter' and s.by_house = $1 and s.subject = any ($4) and s.subject <> 'retrial-suggestion'
       and s.adoption = 'adopted' and not s.corrective and s.met_on between $2 and $3 order by s.met_on, s.matter_id`,
    [tx.asker.house, span.from, span.to, [...SUGGESTIONS]],
  )

function split(tx: Tx, span: Span): Promise<SignRecord[]> {
  const { list, put } = values()
  const [house, from, to] = [put(tx.asker.house), put(span.from, 'date'), put(span.to, 'date')]
  const own = (one: string): string =>
    `${one}.house_id = ${house} and ${one}.sort = 'matter' and ${one}.from_house = ${house} and ${one}.subject = any (${put([...SUGGESTIONS], 'text[]')})`
  return tx.query<SignRecord>(
    `select distinct ${MATTER}, s.opened_on as on, m.case_numbers[1] as "group" from ${FROM} join measure o on ${own('o')} and o.procedure = s.procedure and o.to_house = s.to_house and o.matter_id <> s.matter_id
         and abs(o.opened_on - s.opened_on) <= ${put(WITHIN_DAYS, 'int')} join matter n on n.house_id = o.house_id and n.matter_id = o.matter_id
       where ${own('s')} and m.case_numbers && n.case_numbers and s.opened_on between ${from} and ${to} order by 5, 4, 1`,
    list,
  )
}

const FINDERS: Record<SignId, (tx: Tx, span: Span) => Promise<SignRecord[]>> = {
  'last-day': lastDay,
  copied,
  'no-document': noDocument,
  split,
}

/** Every sign with the records behind it that the asker may open; a sign without records is not shown. */
export async function signsOf(tx: Tx, span: Span): Promise<Sign[]> {
  const signs: Sign[] = []
  for (const [id, find] of Object.entries(FINDERS) as [SignId, (typeof FINDERS)[SignId]][]) {
    const records = await find(tx, span)
    if (records.length > 0) signs.push({ id, ...TEXTS[id], records })
  }
  return signs
}
