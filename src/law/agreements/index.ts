/** The agreements the product ships as templates; a new one is one new file and one line here. */
import type { Agreement, Clause } from './agreement.ts'
import { fw } from './fw.ts'
import { hlj } from './hlj.ts'
import { js } from './js.ts'
import { lx } from './lx.ts'
import { sx } from './sx.ts'

export const AGREEMENTS: readonly Agreement[] = [lx, sx, hlj, js, fw]

/** The template with this id, or undefined. */
export const findAgreement = (id: string): Agreement | undefined => AGREEMENTS.find(one => one.id === id)

const CLAUSES = new Map(AGREEMENTS.flatMap(one => one.clauses.map(clause => [clause.id, clause] as const)))

/** The shipped clause with this id, or undefined: an agreement entered by hand has ids of its own. */
export const findClause = (id: string): Clause | undefined => CLAUSES.get(id)
