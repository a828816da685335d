/** The procuratorate asks an organ for help in verification: help, or a refusal with reasons; borrowed material goes back (law sheet DC-XZ, P11). */
import { words } from '#kernel/words.ts'
import { procuratorateOrganic2018 } from '../statutes/procuratorate-organic-2018.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { fact, must } from './fact.ts'
import { answer, deskOf, EVERY_ORGAN, handsOf, letter, party, reminder, replyBy, replyClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [cite(procuratorateOrganic2018, '21'), cite(suggestionRules2019, '14')]
const PROSECUTORS = handsOf('procuratorate')
const HANDS = handsOf(EVERY_ORGAN)

export const investigationAssistance = request({
  id: 'investigation-assistance',
  version: '2019-02-26',
  title: words('调查核实协助', 'Assistance in verification'),
  basis,
  parties: {
    issuer: party('procuratorate', '检察院', 'Procuratorate'),
    recipient: party(EVERY_ORGAN, '协助机关', 'Organ asked for help'),
  },
  stages: {
    agreed: { title: words('同意协助', 'Will help') },
    refused: { title: words('说明困难，不能协助', 'Cannot help, reasons given') },
    supplied: { title: words('已提供材料', 'Material supplied') },
    'given-back': { title: words('材料已归还', 'Material given back') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: PROSECUTORS, when: ['agreed'] },
  acts: {
    ...letter({
      title: words('请求协助调查核实', 'Ask for help'),
      posts: PROSECUTORS,
      desk: deskOf(EVERY_ORGAN),
      facts: {
        caseNumbers: fact.caseNumbers('所涉案件', 'Case'),
        purpose: fact.text('用途和依据', 'Purpose and legal ground', must),
        scope: fact.text('请求提供的材料或者协助', 'What is asked for', must),
        replyBy,
        number: fact.text('文号', 'Document number'),
      },
      form: 'assistance-letter',
      decision: ['department-head', 'deputy-chief-procurator', 'chief-procurator'],
      basis,
    }),
    reply: answer({
      title: words('答复是否协助', 'Answer the request'),
      posts: HANDS,
      agreed: words('同意协助', 'Will help'),
      refused: words('有困难，不能协助', 'Cannot help'),
      basis,
    }),
    urge: reminder('reply', PROSECUTORS, ARRIVED, basis),
    supply: step(
      words('提供材料', 'Supply material'),
      'recipient',
      HANDS,
      [...ARRIVED, 'agreed', 'supplied'],
      {
        materials: fact.text('材料清单', 'List of material', must),
        lent: fact.flag('原件，须归还', 'Originals, to be given back'),
      },
      basis,
      { to: 'supplied', repeat: 'many', form: 'material-list', served: true },
    ),
    'give-back': step(
      words('归还材料', 'Give the material back'),
      'issuer',
      PROSECUTORS,
      ['supplied'],
      { materials: fact.text('归还清单', 'List', must) },
      basis,
      {
        to: 'given-back',
        form: 'material-list',
        served: true,
      },
    ),
    close: step(
      words('办结', 'Close'),
      'issuer',
      PROSECUTORS,
      ['supplied', 'given-back', 'refused'],
      { note: fact.text('说明（拒绝理由不成立的，依法另行提出检察建议）', 'Note') },
      basis,
      { to: 'closed' },
    ),
  },
  clocks: {
    reply: { ...replyClock(words('协助函写明的答复日期', 'Answer date named in the letter'), basis, ['reply', 'supply']), missed: 'urge' },
  },
  leadsTo: ['organ-suggestion'],
})
