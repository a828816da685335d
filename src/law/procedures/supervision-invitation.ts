/** The court of its own accord invites supervision of an action or a matter; the procuratorate attends, records, feeds back (law sheet K06; LX-9). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { luxiAgreement2025 } from '../statutes/luxi-agreement-2025.ts'
import { fact, must } from './fact.ts'
import { invitation } from './invitation.ts'
import { clause } from './local-clause.ts'
import { headsOf, party, step } from './request-acts.ts'

const basis = [clause(luxiAgreement2025, 'invitation'), clause(frameworkOpinion2024, 'review')]

export const supervisionInvitation = invitation({
  id: 'supervision-invitation',
  version: '2025-11-04',
  title: words('邀请监督（含集中执行）', 'Invitation to supervise'),
  basis,
  host: party('court', '法院', 'Court'),
  guest: party('procuratorate', '检察院', 'Procuratorate'),
  others: { observer: party('discipline', '列席的纪检监察组', 'Observer', { optional: true }) },
  decision: headsOf('court'),
  facts: {
    occasion: fact.code(
      '事项',
      'Occasion',
      { action: words('执行行动', 'Enforcement action'), matter: words('一个事项', 'One matter') },
      must,
    ),
    caseNumbers: fact.caseNumbers('案号', 'Cases'),
    heldOn: fact.date('时间', 'Held on', { ...must, future: true }),
    place: fact.text('地点', 'Place', must),
  },
  record: { remarks: fact.text('现场监督记录', 'Record on the spot', must) },
  sheet: 'observation-sheet',
  more: {
    'observer-note': step(
      words('列席记录', 'Observer’s note'),
      'observer',
      ['observer', 'organ-head'],
      ['agreed', 'attended'],
      { note: fact.text('记录', 'Note', must) },
      basis,
      {
        repeat: 'many',
      },
    ),
  },
  leadsTo: ['written-query', 'enforcement-suggestion'],
})
