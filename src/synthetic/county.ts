/** The hands of the demo county: every row is written by a use case, as the right person, on the right legal day. */
import type { Facts } from '#engine/procedure/act.ts'
import type { PostId } from '#law/posts/post.ts'
import { openLetter } from '#mail/take-letters.ts'
import { inTransaction, type Tx } from '#store/unit-of-work.ts'
import { doAct, paperFacts, setTeam, startMatter } from '#work/matter/index.ts'
import {
  confirmPaper,
  decidePaper,
  draftPaper,
  type NewFile,
  type PaperContent,
  savePaper,
  submitPaper,
  takeIn,
} from '#work/paper/index.ts'
import type { Doors } from './doors.ts'
import { HOUSES, PEOPLE, personId, type Who } from './houses.ts'
import { type Letter, letterPdf, materialPdf } from './letters.ts'

/** One thing that happens on one legal day. Steps of all stories are done in the order of their days. */
export type Step = { day: string; what: () => Promise<unknown> }

export type Start = {
  procedure: string
  kind: string
  title: string
  caseNumbers: string[]
  facts: Facts
  from?: string
  counterparts?: Record<string, string>
  paper?: string
}

/** What a person writes into a draft; the rest comes from the matter. */
export type Written = Partial<Pick<PaperContent, 'addressee' | 'points' | 'answers'>> & Pick<PaperContent, 'fields'>

export type County = {
  doors: Doors
  day(): string
  /** Anything else in one transaction of that person. */
  as<R>(who: Who, post: PostId, work: (tx: Tx) => Promise<R>): Promise<R>
  start(who: Who, post: PostId, input: Start): Promise<string>
  act(who: Who, post: PostId, matter: string, kind: string, facts?: Facts, with_?: { paper?: string; files?: NewFile[] }): Promise<void>
  /** An act of a house without a node, entered from its paper (本院代录). */
  proxy(who: Who, post: PostId, matter: string, kind: string, facts: Facts, files: NewFile[]): Promise<void>
  team(by: Who, matter: string, add: Partial<Record<Who, string>>): Promise<void>
  /** A sealed PDF taken in and confirmed; final, or waiting for case management where the law asks for its check. */
  takeIn(who: Who, post: PostId, letter: Letter, matter?: string | null): Promise<string>
  /** A material of the person's house that no form covers, to be attached to an act. */
  material(who: Who, title: string, date: string, lines: string[]): NewFile
  /** Case management agrees. */
  check(who: Who, paper: string): Promise<void>
  /** A paper drafted here from the matter's facts; `content` is what a person wrote into it. */
  draft(who: Who, post: PostId, form: string, matter: string, content: Written): Promise<string>
  /** Sends a draft to those who may approve it. */
  submit(who: Who, post: PostId, paper: string): Promise<void>
  /** The desk opens every letter that has arrived. */
  openMail(): Promise<void>
}

/** The day on which the demo opens: a Monday. What arrives on it is not opened yet. */
export const DEMO_DAY = '2026-11-23'

/** Whose desk opens the mail of each house. */
const DESKS: Who[] = ['desk', 'office', 'city-desk', 'city-judge', 'liaison']

const houseOf = (who: Who): { house: string; name: string; shortName: string } => {
  const plan = HOUSES.find(one => one.house === PEOPLE[who].house)
  if (!plan) throw new Error(`no house for ${who}`)
  return plan
}

/** Does all steps by day, carrying the mail after each; steps of one day in the order given. */
export async function live(county: County, steps: Step[]): Promise<void> {
  const ordered = steps
    .map((step, index) => ({ step, index }))
    .sort((a, b) => (a.step.day === b.step.day ? a.index - b.index : a.step.day < b.step.day ? -1 : 1))
  for (const { step } of ordered) {
    county.doors.setDay(step.day)
    await step.what()
    await county.doors.runMail()
    if (step.day < DEMO_DAY) await county.openMail()
  }
}

/** The county over a node; `day` is read from the step under way. */
export function openCounty(given: Doors): County {
  let day = '2026-01-01'
  const doors: Doors = {
    ...given,
    setDay: next => {
      day = next
      given.setDay(next)
    },
  }
  const as: County['as'] = (who, post, work) =>
    inTransaction(doors.store, { house: PEOPLE[who].house, person: personId(who), post, today: day }, work)
  return {
    doors,
    day: () => day,
    as,
    start: async (who, post, input) => {
      const { matterId } = await as(who, post, tx =>
        startMatter(tx, doors, {
          procedureId: input.procedure,
          kind: input.kind,
          title: input.title,
          caseNumbers: input.caseNumbers,
          facts: input.facts,
          from: input.from ?? null,
          counterparts: input.counterparts ?? {},
          paperId: input.paper ?? null,
          post,
          on: day,
        }),
      )
      return matterId
    },
    act: async (who, post, matterId, kind, facts = {}, with_ = {}) => {
      await as(who, post, tx =>
        doAct(tx, doors, { matterId, kind, post, on: day, facts, paperId: with_.paper ?? null, files: with_.files ?? [], proxy: false }),
      )
    },
    proxy: async (who, post, matterId, kind, facts, files) => {
      await as(who, post, tx => doAct(tx, doors, { matterId, kind, post, on: day, facts, paperId: null, files, proxy: true }))
    },
    team: (by, matterId, add) =>
      as(by, PEOPLE[by].posts[0], tx =>
        setTeam(tx, {
          matterId,
          add: Object.entries(add).map(([who, duty]) => ({ personId: personId(who as Who), duty: duty ?? '' })),
          remove: [],
        }),
      ),
    ...papersOf(doors, as),
    material: (who, title, date, lines) => materialPdf(houseOf(who), title, date, lines, doors.fonts),
    openMail: () => openMail(doors, as),
  }
}

function papersOf(doors: Doors, as: County['as']): Pick<County, 'takeIn' | 'check' | 'draft' | 'submit'> {
  return {
    takeIn: async (who, post, letter, matterId = null) => {
      const bytes = letterPdf(houseOf(who), letter, doors.fonts)
      return as(who, post, async tx => {
        const paperId = await takeIn(tx, doors.vault, {
          form: letter.form,
          matterId,
          file: { name: `${letter.number ?? letter.form}.pdf`, bytes },
        })
        await savePaper(tx, paperId, {
          number: letter.number,
          date: letter.date,
          addressee: letter.addressee,
          points: letter.points ?? [],
          answers: letter.answers ?? [],
          fields: {},
        })
        await confirmPaper(tx, paperId, post)
        return paperId
      })
    },
    check: (who, paperId) =>
      as(who, 'case-management', tx => decidePaper(tx, { paperId, decision: 'agree', note: '材料规范、齐备', post: 'case-management' })),
    draft: (who, post, form, matterId, content) =>
      as(who, post, async tx => {
        const facts = await paperFacts(tx, matterId)
        const paperId = await draftPaper(tx, form, facts)
        const { addressee = facts.addressee, points = facts.points, answers = [], fields } = content
        await savePaper(tx, paperId, {
          number: null,
          date: null,
          addressee,
          points,
          answers,
          fields: { ...facts.fields, caseNumbers: facts.caseNumbers.join('、'), parties: facts.parties.join('、'), ...fields },
        })
        return paperId
      }),
    submit: (who, post, paperId) => as(who, post, tx => submitPaper(tx, paperId, post, '')),
  }
}

async function openMail(doors: Doors, as: County['as']): Promise<void> {
  for (const who of DESKS) {
    const post = PEOPLE[who].posts[0]
    const waiting = await as(who, post, tx =>
      tx.query<{ letter_id: string }>(
        `select letter_id from inbox where house_id = $1 and kind = 'act' and opened_at is null and verdict = 'accepted'`,
        [tx.asker.house],
      ),
    )
    for (const { letter_id } of waiting) await as(who, post, tx => openLetter(tx, doors.vault, letter_id))
  }
}
