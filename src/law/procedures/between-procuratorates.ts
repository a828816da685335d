/** The frame of letters from one procuratorate to another: parties, service by case management, closing and withdrawal. */
import { type Words, words } from '#kernel/words.ts'
import type { Citation } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { type ActSpec, type ClockSpec, type Definition, type PartySpec, procedure, type StageSpec } from './procedure.ts'
import { ARRIVED, serviceActs, serviceStages } from './service-acts.ts'

export type BetweenProcuratorates = {
  id: string
  version: string
  title: Words
  basis: Citation[]
  /** Titles of sender and recipient; `above` says which of the two is the next higher one, absent: any two houses. */
  sender: Words
  recipient: Words
  above?: 'issuer' | 'recipient'
  serve: Pick<ActSpec, 'title' | 'facts' | 'basis'> & Partial<ActSpec>
  stages: Record<string, StageSpec>
  acts: Record<string, ActSpec>
  clocks?: Record<string, ClockSpec>
  /** Stages from which the sender closes, and those besides the service in which it may still withdraw. */
  closeFrom?: string[]
  withdrawFrom?: string[]
  leadsTo?: string[]
}

const higher = (title: Words, is: boolean, to: string): PartySpec => ({
  kind: 'procuratorate',
  title,
  ...(is ? { relation: { is: 'superior' as const, to } } : {}),
})

const ending = (title: Words, when: string[], to: string, name: string, basis: Citation[]): ActSpec => ({
  title,
  by: 'issuer',
  posts: ['handling-prosecutor', 'case-management'],
  when,
  to,
  noClock: to === 'withdrawn' ? RIGHT : SILENT,
  facts: name === 'reason' ? { reason: fact.text('理由', 'Reasons', must) } : { note: fact.text('说明', 'Note') },
  basis,
})

/** The whole definition: `serve` opens it, `acts` are what comes after receipt. */
export const betweenProcuratorates = (b: BetweenProcuratorates): Definition =>
  procedure({
    id: b.id,
    version: b.version,
    kind: 'shared',
    title: b.title,
    basis: b.basis,
    parties: {
      issuer: higher(b.sender, b.above === 'issuer', 'recipient'),
      recipient: higher(b.recipient, b.above === 'recipient', 'issuer'),
    },
    keeper: 'issuer',
    sealed: 'if-personnel',
    stages: {
      ...serviceStages,
      ...b.stages,
      closed: { title: words('已办结', 'Closed'), end: true },
      withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
    },
    acts: enterableFromScan(
      {
        serve: {
          by: 'issuer',
          posts: ['handling-prosecutor', 'case-management'],
          opening: true,
          when: [],
          to: 'served',
          noClock: SILENT,
          served: true,
          attachments: true,
          ...b.serve,
        },
        ...serviceActs({
          sender: 'issuer',
          recipient: 'recipient',
          senderPosts: ['handling-prosecutor', 'case-management'],
          deskPosts: ['case-management', 'complaint-intake'],
          opening: 'serve',
          basis: b.basis,
        }),
        ...b.acts,
        ...(b.closeFrom ? { close: ending(words('办结', 'Close'), b.closeFrom, 'closed', 'note', b.basis) } : {}),
        withdraw: ending(
          words('撤回', 'Withdraw'),
          ['served', 'returned', ...ARRIVED, ...(b.withdrawFrom ?? [])],
          'withdrawn',
          'reason',
          b.basis,
        ),
      },
      [],
    ),
    clocks: b.clocks ?? {},
    ...(b.leadsTo ? { leadsTo: b.leadsTo } : {}),
  })
