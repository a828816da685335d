/** Sealed papers as the national system would hand them over: PDF, for the drop field of a form. All on them is invented. */
import { type Letter, letterPdf } from '../../src/synthetic/letters.ts'
import { COURT_NAME } from '../../src/synthetic/stories/main-facts.ts'
import { loadFonts } from '../../src/work/paper/index.ts'

export type FilePayload = { name: string; mimeType: string; buffer: Buffer }

/** Any paper of the procuratorate. */
export const sealedPaper = (letter: Letter): FilePayload => ({
  name: `${letter.form}.pdf`,
  mimeType: 'application/pdf',
  buffer: letterPdf({ name: '沅清县人民检察院', shortName: '沅清' }, letter, loadFonts()),
})

/** A suggestion with its number, day, case and points. */
export const sealedSuggestion = (input: { number: string; date: string; caseNumber: string; points: string[] }): FilePayload =>
  sealedPaper({
    form: 'suggestion-letter',
    number: input.number,
    date: input.date,
    addressee: COURT_NAME,
    caseNumbers: [input.caseNumber],
    points: input.points.map((text, index) => ({ id: `p${index + 1}`, text })),
    fields: {
      source: '申请人舒星野向本院申请执行监督，本院依法受理并审查终结。',
      facts: '法院在被执行人未履行义务的情况下解除限制消费令。',
      grounds: '本院认为，解除限制消费令缺乏事实和法律依据。',
      legalBasis: '《中华人民共和国民事诉讼法》第二百四十六条、《人民检察院民事诉讼监督规则》第一百零六条',
      objectionPeriod: '收到本检察建议书之日起十五日内',
      replyPeriod: '三个月内',
      fileVolumes: '一册',
    },
  })

/** A reply of the higher court. */
export const sealedReply = (known: { number: string; date: string }): FilePayload => ({
  name: 'reply-letter.pdf',
  mimeType: 'application/pdf',
  buffer: letterPdf(
    { name: '沅州市中级人民法院', shortName: '沅州' },
    {
      form: 'reply-letter',
      addressee: '沅州市人民检察院',
      caseNumbers: ['（2024）湘3199执233号'],
      points: [{ id: 'p1', text: '对查封到期的房产依法续行查封。' }],
      answers: [{ point: 'p1', code: 'adopted', reason: '' }],
      fields: {
        incomingNumber: '沅检民执监跟〔2026〕43310000001号',
        suggestionNumber: '沅检民执监跟〔2026〕43310000001号',
        receivedOn: '2026-11-12',
        docketNumber: '（2026）湘39执监2号',
        facts: '已责令沅清县人民法院续行查封。',
        measures: '已续行查封。',
        contact: '晏平野',
      },
      ...known,
    },
    loadFonts(),
  ),
})

/** A paper of the housing bureau. */
export const sealedOrganPaper = (form: 'suggestion-reply' | 'rectification-report', number: string): FilePayload => ({
  name: `${form}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(`${form}\n${number}\n沅清县人民检察院：\n现将整改情况函告如下。\n沅清县住房和城乡建设局\n2026年11月23日`),
})
