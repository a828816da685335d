/** Judicial suggestion on governance (law sheet SF-ZL): heard with the authority, deliberated by the adjudication committee, signed by the president, answered within two months. */
import { words } from '#kernel/words.ts'
import { judicialSuggestion2023 } from '../statutes/judicial-suggestion-2023.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { judicialSuggestionCourse } from './judicial-suggestion-acts.ts'
import { procedure } from './procedure.ts'
import { JUDICIAL_KINDS } from './suggestion-kinds.ts'

const prepares = (['4', '5', '6', '7'] as const).map(article => cite(judicialSuggestion2023, article))

export const governanceJudicialSuggestion = procedure({
  id: 'governance-judicial-suggestion',
  version: '2023-11-16',
  title: words('综合治理类司法建议', 'Judicial suggestion on governance'),
  basis: [cite(judicialSuggestion2023, '1'), cite(judicialSuggestion2023, '2'), cite(judicialSuggestion2023, '8')],
  ...judicialSuggestionCourse({
    kind: JUDICIAL_KINDS.governance,
    recipientTitle: words('同级主管机关', 'Competent authority at the same level'),
    sameLevel: true,
    facts: {
      necessary: fact.code('是否确有必要', 'Truly needed', { yes: words('确有必要', 'Yes'), no: words('没有必要', 'No') }, must),
      heard: fact.code(
        '与被建议单位沟通听取意见',
        'The recipient was heard',
        { heard: words('已听取', 'Heard'), 'not-heard': words('未听取', 'Not heard') },
        must,
      ),
      committeeOn: fact.date('审判委员会审议日期', 'Deliberated by the adjudication committee on', { ...must, ...past }),
      minors: fact.code(
        '是否涉及未成年人保护职责',
        'About duties towards minors',
        { no: words('否', 'No'), yes: words('是', 'Yes') },
        must,
      ),
    },
    needs: [
      guard.ownFactIs('necessary', ['yes'], words('提出司法建议应当确有必要', 'Only where truly needed'), [
        cite(judicialSuggestion2023, '2'),
      ]),
      guard.ownFactIs('heard', ['heard'], words('应当先与被建议单位沟通听取意见', 'The recipient is heard first'), prepares),
      guard.ownFactIs(
        'minors',
        ['no'],
        words(
          '涉及未成年人保护职责的，适用一个月的未成年人保护司法建议',
          'Duties towards minors have the suggestion answered in one month',
        ),
        [cite(minorsProtection, '114'), cite(judicialSuggestion2023, '8')],
      ),
    ],
    issuing: [cite(judicialSuggestion2023, '1'), cite(judicialSuggestion2023, '2'), ...prepares],
  }),
  leadsTo: ['cross-region-judicial-suggestion', 'minors-judicial-suggestion'],
})
