/** An invented paper, taken in or drafted. */
import { words as w } from '#kernel/words.ts'
import { cite, paper, points } from './fake-matter.ts'

export const paperView = (drafted: boolean) => ({
  paper: {
    ...paper,
    paperId: drafted ? 'p2' : 'p1',
    origin: drafted ? 'drafted' : 'taken-in',
    status: drafted ? 'draft' : 'taken-in',
    statusTitle: drafted ? w('草稿', 'Draft') : w('待确认', 'To confirm'),
  },
  content: { number: null, date: null, addressee: null, points: [], fields: {}, answers: [] },
  files: [{ attachmentId: 'f1', name: '检察建议书.pdf', mediaType: 'application/pdf', size: 1 }],
  guess: drafted
    ? null
    : {
        number: paper.number,
        date: paper.date,
        addressee: paper.addressee,
        issuer: '沅清县人民检察院',
        points,
        caseNumbers: ['（2025）湘3199执418号'],
        text: '',
      },
  doubts: drafted ? [] : [w('日期在两处不同，请核对', 'Two dates differ; please check')],
  missing: drafted ? [{ part: 'reasons', says: w('缺少“理由”', '“Reasons” is missing') }] : [],
  parts: drafted
    ? [
        {
          id: 'opening',
          title: w('案件来源', 'Origin'),
          kind: 'paragraphs',
          required: true,
          value: '申请人向本院申请监督。',
          origin: w('受理申请', 'application'),
        },
        { id: 'reasons', title: w('理由', 'Reasons'), kind: 'paragraphs', required: true, value: '', origin: null },
      ]
    : [],
  trail: [{ step: w('收入', 'Taken in'), name: '林某', postTitle: w('承办检察官', 'Handling prosecutor'), on: '2026-08-18', note: '' }],
  next: drafted
    ? [
        { kind: 'edit', title: w('编辑', 'Edit'), open: true, because: null },
        { kind: 'submit', title: w('提交审批', 'Submit'), open: false, because: w('还缺“理由”', '“Reasons” is missing') },
        { kind: 'void', title: w('作废', 'Void'), open: true, because: null },
      ]
    : [{ kind: 'confirm', title: w('确认', 'Confirm'), open: true, because: null }],
  approvers: [w('检察长', 'Chief procurator')],
  draftedHere: drafted,
  basis: [cite],
})
