/** Meetings for tests: the agreement that binds them, a call, and the course up to the minutes, as liaison officers and chiefs do it. */
import { act, start } from './acts.ts'
import { agree } from './agreements.ts'
import type { Body } from './client.ts'
import type { County } from './county.ts'

/** What a clause on meetings binds. */
const BOUND = ['joint-meeting', 'special-meeting', 'ledger-item', 'third-house-invitation', 'joint-document']

/** SX between court and procuratorate of the county, its clause on meetings bound to what meetings need. */
export const agreeOnMeetings = (county: County, on: string, change: (agreement: Body) => Body = one => one): Promise<string> =>
  agree(county, {
    template: 'SX',
    on,
    change: agreement =>
      change({
        ...agreement,
        clauses: agreement.clauses.map((clause: Body) =>
          clause.id === 'SX-3' ? { ...clause, procedures: [...new Set([...clause.procedures, ...BOUND])] } : clause,
        ),
      }),
  })

export type Call = {
  on: string
  slot?: string
  year?: number
  plannedOn: string
  topicsBy: string
  person?: string
  other?: string
  title?: string
}

/** The procuratorate's liaison officer calls for topics, unless somebody else is named. */
export const callMeeting = (county: County, call: Call): Promise<string> =>
  start(county, call.person ?? 'cp-liaison', {
    procedureId: 'joint-meeting',
    kind: 'call',
    post: 'liaison-officer',
    on: call.on,
    title: call.title ?? '2026年上半年联席会议',
    counterparts: { recipient: call.other ?? 'county-court' },
    facts: {
      slot: call.slot ?? 'first-half',
      year: call.year ?? 2026,
      plannedOn: call.plannedOn,
      topicsBy: call.topicsBy,
      place: '沅清县人民检察院三楼会议室',
    },
  })

export const liaisonAct = (county: County, person: string, matterId: string, on: string, kind: string, facts: Body = {}, more: Body = {}) =>
  act(county, person, matterId, { kind, post: 'liaison-officer', on, facts, ...more })
