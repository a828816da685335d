/** One activity, exchange, joint document or joint case as a line of the yearly overview: what, when, who, papers, results, all from its own acts. */
import { daysBetween } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'

/** Procedures that the overview shows. */
export const ACTIVITIES = ['joint-activity', 'staff-exchange', 'joint-document', 'joint-case'] as const
export type ActivityId = (typeof ACTIVITIES)[number]

export const SORTS = {
  training: words('同堂培训', 'Training'),
  seminar: words('学术研讨', 'Seminar'),
  research: words('联合调研课题', 'Research topic'),
  outreach: words('普法活动', 'Outreach'),
  culture: words('文化交流', 'Culture'),
  exchange: words('互派干部', 'Staff exchange'),
  document: words('联合文件', 'Joint document'),
  case: words('联合发布案例', 'Published case'),
} as const satisfies Record<string, Words>
export type Sort = keyof typeof SORTS

/** Acts with effect, in their order; a fact that was erased is absent. */
export type ActivityAct = { kind: string; on: string | null; facts: Record<string, unknown> }
export type Activity = { procedureId: string; title: string; openedOn: string; acts: readonly ActivityAct[] }

export type Piece = { title: string; authors: string[] }
export type ActivityLine = {
  sort: Sort
  title: string
  /** The day it took place; before that the day it is planned for, else the day it was opened. */
  on: string
  took: boolean
  /** Days it lasted, null while nobody said. */
  days: number | null
  pieces: Piece[]
  present: string[]
  /** How many took part: the number stated, else the names. */
  people: number
  result: string
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

type Reader = { last: (kinds: string[], fact: string) => unknown; of: (kinds: string[]) => ActivityAct[] }
const reader = (acts: readonly ActivityAct[]): Reader => {
  const of = (kinds: string[]) => acts.filter(act => kinds.includes(act.kind))
  return { of, last: (kinds, fact) => of(kinds).findLast(act => act.facts[fact] !== undefined && act.facts[fact] !== null)?.facts[fact] }
}

type Rest = Omit<ActivityLine, 'title' | 'on' | 'took'> & { took: unknown; planned: unknown }

function activity({ last, of }: Reader): Rest {
  const attended = of(['attend', 'attend-theirs', 'attend-office'])
  const sort = text(last(['plan'], 'sort'))
  return {
    sort: Object.hasOwn(SORTS, sort) ? (sort as Sort) : 'training',
    took: last(['hold'], 'heldOn'),
    planned: last(['plan', 'call-up', 'postpone'], 'plannedOn'),
    days: typeof last(['hold'], 'days') === 'number' ? (last(['hold'], 'days') as number) : null,
    pieces: of(['submit', 'submit-theirs']).map(act => ({ title: text(act.facts.title), authors: list(act.facts.author) })),
    present: attended.flatMap(act => list(act.facts.present)),
    people: attended.reduce(
      (sum, act) => sum + (typeof act.facts.count === 'number' ? act.facts.count : list(act.facts.present).length),
      0,
    ),
    result: [text(last(['result'], 'account')), text(last(['result'], 'became'))].filter(Boolean).join(' → '),
  }
}

function exchange({ last }: Reader): Rest {
  const people = list(last(['propose', 'appoint'], 'people'))
  const [from, until] = [last(['begin'], 'beganOn'), last(['end'], 'endedOn')]
  return {
    sort: 'exchange',
    took: from,
    planned: last(['propose'], 'from'),
    days: isDay(from) && isDay(until) ? daysBetween(from, until) : null,
    pieces: [],
    present: people,
    people: people.length,
    result: text(last(['end'], 'account')),
  }
}

function document({ last }: Reader): Rest {
  const number = text(last(['issue'], 'number'))
  return {
    sort: 'document',
    took: last(['issue'], 'issuedOn'),
    planned: undefined,
    days: null,
    pieces: number ? [{ title: number, authors: [] }] : [],
    present: [],
    people: 0,
    result: text(last(['becomes'], 'name')),
  }
}

function joinedCase({ last, of }: Reader, title: string): Rest {
  return {
    sort: 'case',
    took: last(['publish'], 'publishedOn'),
    planned: undefined,
    days: null,
    pieces: of(['publish']).length > 0 ? [{ title, authors: [] }] : [],
    present: [],
    people: 0,
    result: of(['withdraw', 'withdraw-theirs']).length > 0 ? '已撤回' : text(last(['publish'], 'where')),
  }
}

/** The line of one matter; null for a procedure that the overview does not show. */
export function summariseActivity(matter: Activity): ActivityLine | null {
  const read = reader(matter.acts)
  const stated = text(read.last(['plan', 'propose'], 'title'))
  const title = stated || matter.title
  const rest =
    matter.procedureId === 'joint-activity'
      ? activity(read)
      : matter.procedureId === 'staff-exchange'
        ? exchange(read)
        : matter.procedureId === 'joint-document'
          ? document(read)
          : matter.procedureId === 'joint-case'
            ? joinedCase(read, title)
            : null
  if (!rest) return null
  const { took, planned, ...line } = rest
  return { ...line, title, on: isDay(took) ? took : isDay(planned) ? planned : matter.openedOn, took: isDay(took) }
}

export type SortTotal = { sort: Sort; count: number; days: number; pieces: number; people: number }

/** What took place, by sort, in the order of the list; a sort that had none is left out. */
export const totalsOf = (lines: readonly ActivityLine[]): SortTotal[] =>
  (Object.keys(SORTS) as Sort[]).flatMap(sort => {
    const own = lines.filter(line => line.sort === sort && line.took)
    if (own.length === 0) return []
    const sum = (of: (line: ActivityLine) => number): number => own.reduce((total, line) => total + of(line), 0)
    return [
      {
        sort,
        count: own.length,
        days: sum(line => line.days ?? 0),
        pieces: sum(line => line.pieces.length),
        people: sum(line => line.people),
      },
    ]
  })

/** Whether a line is found by these words: title, papers, authors, who took part, result. */
export function isFound(line: ActivityLine, words_: string): boolean {
  const hay = [line.title, line.result, ...line.present, ...line.pieces.flatMap(piece => [piece.title, ...piece.authors])]
    .join('\n')
    .toLowerCase()
  return words_
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every(word => hay.includes(word))
}
