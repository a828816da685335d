/** Drafting here, where the house's switch says so: facts come from the matter, a person edits, the page is rendered from the tree. */
import { randomUUID } from 'node:crypto'
import { type DraftResult, draft } from '#engine/drafting/draft.ts'
import type { DraftFacts } from '#engine/drafting/draft-facts.ts'
import { hanNumber } from '#engine/drafting/han-numerals.ts'
import type { Answer } from '#engine/procedure/act.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Form, FormId } from '#law/forms/form.ts'
import type { HouseKind } from '#law/posts/house-kind.ts'
import { oldCivilProcedureNumbers } from '#law/statutes/old-numbers.ts'
import type { Citation } from '#law/statutes/statute.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, switchValue } from '#work/people/index.ts'
import { loadPaper, type PaperContent, type PaperRow, requireForm } from './paper-row.ts'

/** What the matter hands over for a draft. */
export type MatterFacts = {
  matterId: string
  title: string
  addressee: string | null
  caseNumbers: string[]
  parties: string[]
  points: { id: string; text: string }[]
  answers: Answer[]
  fields: Record<string, string>
}

/** A form of an organ serves every house that is neither court nor procuratorate. */
export const mayIssue = (form: Pick<Form, 'issuer'>, kind: HouseKind): boolean =>
  form.issuer === 'any' || form.issuer === kind || (form.issuer === 'organ' && kind !== 'court' && kind !== 'procuratorate')

/** Starts a draft from the matter's facts. @throws Fault refused when the house does not draft this form here */
export async function draftPaper(tx: Tx, formId: string, facts: MatterFacts): Promise<string> {
  const form = requireForm(formId)
  const house = await getHouseRow(tx)
  if (!mayIssue(form, house.kind)) throw new Fault('refused', words('本院不制发这种文书', 'This house does not issue this form'))
  if ((await switchValue(tx, `drafted-here:${form.id}`)) !== true) {
    throw new Fault(
      'refused',
      words('本院设定：这种文书在业务系统制作，盖章后收入', 'House setting: this form is made in the national system and taken in sealed'),
      {
        details: [
          {
            where: 'form',
            says: words(
              '请改用“收入盖章文书”，或由管理员打开开关',
              'Take in the sealed file, or ask the administrator to switch drafting on',
            ),
          },
        ],
      },
    )
  }
  const paperId = randomUUID()
  const addressee = addresseeOf(form, facts)
  const content: PaperContent = {
    number: null,
    date: null,
    addressee,
    points: facts.points,
    answers: facts.answers,
    fields: {
      legalBasis: legalBasisOf(form, (await switchValue(tx, 'old-article-numbers')) === 'both'),
      ...facts.fields,
      caseNumbers: facts.caseNumbers.join('、'),
      parties: facts.parties.join('、'),
    },
  }
  await tx.query(
    `insert into paper (house_id, paper_id, matter_id, form, origin, status, addressee, title, content, drafted_by) values ($1,$2,$3,$4,'drafted','draft',$5,$6,$7,$8)`,
    [
      house.house_id,
      paperId,
      facts.matterId,
      form.id,
      addressee,
      `${form.title.zh} · ${facts.title}`.slice(0, 300),
      JSON.stringify(content),
      tx.asker.person,
    ],
  )
  await appendEvent(tx, { house: house.house_id, kind: 'paper', table: 'paper', id: paperId, about: { step: 'drafted', form: form.id } })
  return paperId
}

/** Papers to the parties of a case never go to the other house; papers of an internal case that go to a court name the court of its case number. */
const TO_PARTY = new Set<FormId>(['acceptance-notice', 'supplement-notice', 'party-notice', 'refusal-notice', 'hearing-notice'])
const TO_COURT = new Set<FormId>(['suggestion-letter', 'enforcement-explanation-request', 'file-request-letter'])

function addresseeOf(form: Form, facts: MatterFacts): string | null {
  if (TO_PARTY.has(form.id)) return facts.fields.applicant ?? null
  return facts.addressee ?? (TO_COURT.has(form.id) ? facts.fields.court || null : null)
}

/** The articles the form itself cites, as they are written in a paper; a person may change them. */
function legalBasisOf(form: Form, withOld: boolean): string {
  const articles = form.basis.filter(one => /^\d+$/.test(one.article) && one.evidence === 'read')
  return articles
    .map(
      one =>
        `${/^法/.test(one.title) ? one.title : `《${one.title}》`}第${hanOrdinal(Number(one.article))}条${withOld ? oldNumbers(one) : ''}`,
    )
    .join('、')
}

/** （2021年第二百一十九条、2017年第二百一十二条）: rules that still bind cite the numbers before 2023 (X10). '' where they are the same or not known. */
function oldNumbers({ statute, article }: Citation): string {
  const old = statute === 'civil-procedure-2023' ? oldCivilProcedureNumbers(article) : undefined
  const said = (
    [
      ['2021', old?.y2021],
      ['2017', old?.y2017],
    ] as const
  ).flatMap(([year, number]) => (number === undefined || number === article ? [] : [`${year}年第${hanOrdinal(Number(number))}条`]))
  return said.length === 0 ? '' : `（${said.join('、')}）`
}

/** 9 → 九, 52 → 五十二, 109 → 一百零九, 124 → 一百二十四. */
function hanOrdinal(value: number): string {
  if (value < 100 || value > 999) return hanNumber(value)
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const tail = rest === 0 ? '' : rest < 10 ? `零${hanNumber(rest)}` : rest < 20 ? `一${hanNumber(rest)}` : hanNumber(rest)
  return `${hanNumber(hundreds)}百${tail}`
}

/** Saves the content while it may still change. @throws Fault conflict, refused for a number typed into a draft */
export async function savePaper(tx: Tx, paperId: string, content: PaperContent): Promise<void> {
  const paper = await loadPaper(tx, paperId, true)
  if (!['taken-in', 'draft', 'returned'].includes(paper.status))
    throw new Fault('conflict', words('文书已送审或定稿，不能再改', 'The paper was submitted or is final and cannot change'))
  // a number typed by hand would leave a gap in the sequence or double a number
  if (paper.origin === 'drafted' && (content.number ?? null) !== paper.number)
    throw new Fault(
      'refused',
      words('起草的文书批准后由系统编号，不能手填', 'A paper drafted here gets its number from the sequence once approved'),
      {
        details: [{ where: 'number', says: words('请清空文号', 'Leave the number empty') }],
      },
    )
  await tx.query(
    'update paper set content = $3, number = $4, paper_date = $5, addressee = $6, version = version + 1, updated_at = now() where house_id = $1 and paper_id = $2',
    [tx.asker.house, paperId, JSON.stringify(content), content.number, content.date, content.addressee],
  )
  await appendEvent(tx, { house: tx.asker.house, kind: 'paper', table: 'paper', id: paperId, about: { step: 'saved' } })
}

/** The page of a drafted paper, or what is missing on it. */
export async function pageOf(tx: Tx, paper: PaperRow): Promise<DraftResult> {
  const house = await getHouseRow(tx)
  const { caseNumbers, parties, ...fields } = paper.content.fields
  const split = (text: string | undefined): string[] =>
    (text ?? '')
      .split(/[、;；\n]/)
      .map(one => one.trim())
      .filter(Boolean)
  const facts: DraftFacts = {
    house: { name: house.name, shortName: house.short_name },
    addressee: paper.content.addressee ?? '',
    ...(paper.content.number ? { number: paper.content.number } : {}),
    ...(paper.content.date ? { date: paper.content.date } : {}),
    caseNumbers: split(caseNumbers),
    parties: split(parties),
    points: paper.content.points,
    answers: paper.content.answers.map(answer => ({
      pointId: answer.point,
      answer: answer.code as 'adopted' | 'partly' | 'not-adopted',
      ...(answer.reason ? { reasons: answer.reason } : {}),
    })),
    fields,
    attachments: split(fields.attachments),
  }
  return draft(requireForm(paper.form), facts)
}
