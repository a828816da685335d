/** How a mechanism cites the published agreement it is modelled on: the clause of the agreement in force between the houses governs. */
import { words } from '#kernel/words.ts'
import { type Citation, cite, type Statute } from '../statutes/statute.ts'

const GOVERNS = words('以双方生效协作意见的相应条款为准', 'The clause of the agreement in force between the houses governs')

/** Cites a clause of a published agreement as the model of a mechanism. */
export const clause = <K extends string>(agreement: Statute<K>, article: K): Citation => cite(agreement, article, GOVERNS)
