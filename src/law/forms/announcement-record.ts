/** 宣告笔录: how a suggestion was announced: who was there, what was shown and explained, what the recipient said, signed. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const announcementRecord: Form = {
  id: 'announcement-record',
  title: words('检察建议宣告笔录', 'Record of an announcement'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('meeting', '时间、地点', 'When and where', 'table', ['announcedOn', 'hearingPlace', 'suggestionNumber'], { required: true }),
    part('people', '到场人员', 'Present', 'table', ['announcer', 'attended', 'invited'], { required: true, byHand: ['invited'] }),
    part('shown', '宣读、示证和说理', 'Read out, shown and explained', 'paragraphs', ['evidence', 'reasons'], {
      required: true,
      heading: true,
    }),
    part('heard', '被建议单位意见', 'What the recipient said', 'paragraphs', ['opinion'], { required: true, heading: true }),
    part('signed', '签收', 'Signed', 'table', ['recipientSignature'], { byHand: ['recipientSignature'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(suggestionRules2019, '18')],
}
