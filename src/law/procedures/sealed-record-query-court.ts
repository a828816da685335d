/** A query of a record sealed at a court (law sheet WN-SEALQ): the same steps; the court decides “promptly”, without a number of days. */
import { sealedQuery } from './sealed-query-acts.ts'

/** The court as holder: 及时 (刑诉解释 art 581); the three working days of the 2022 measures are only recalled and set no clock. */
export const sealedRecordQueryCourt = sealedQuery({
  id: 'sealed-record-query-court',
  version: '2021-03-01',
  holder: 'court',
})
