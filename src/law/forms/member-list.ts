/** 领导小组名单: names the members of the leading group and their term. */
import { words } from '#kernel/words.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const memberList: Form = {
  id: 'member-list',
  title: words('领导小组名单', 'Members of the leading group'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('people', '成员和任期', 'Members and term', 'table', ['members', 'term'], { required: true }),
    part('office', '办公室', 'The office', 'table', ['division', 'remarks'], { required: true, byHand: ['remarks'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(sixianAgreement2022, 'leading-group')],
}
