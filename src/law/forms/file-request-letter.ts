/** 调卷函: asks the court for a file: reading and copying first, borrowing last. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { fileAccess2010 } from '../statutes/file-access-2010.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const fileRequestLetter: Form = {
  id: 'file-request-letter',
  title: words('调卷函', 'Request for a case file'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers', 'purpose'], {
      required: true,
      text: '本院因{purpose}，需要调阅你院{caseNumbers}案的卷宗。',
    }),
    part('scope', '调阅范围', 'Volumes requested', 'line', ['fileScope'], { required: true }),
    part('means', '调阅方式', 'Means of access', 'line', ['fileMeans'], { required: true }),
    part('handler', '承办人', 'Handled by', 'line', ['handler', 'contact'], { required: true }),
    part('duty', '保管与保密', 'Custody and secrecy', 'paragraphs', [], {
      text: '本院将妥善保管所调卷宗，严格保守国家秘密、审判工作秘密，并按期归还；电子副本使用完毕后按规定销毁。',
    }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'deputy-chief-procurator'],
  basis: [cite(fileAccess2010, '2'), cite(fileAccess2010, '3'), cite(civilSupervision2021, '47'), cite(joint2016, '8')],
}
