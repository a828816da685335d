/** A query of a record sealed at a procuratorate (law sheet WN-SEALQ): written, with reason and basis, decided in seven days, secrecy promised, every look registered. */
import { sealedQuery } from './sealed-query-acts.ts'

/** The procuratorate as holder has seven days (刑规则 art 484). */
export const sealedRecordQuery = sealedQuery({
  id: 'sealed-record-query',
  version: '2019-12-30',
  holder: 'procuratorate',
})
