/** Answers about search. */
import * as contract from '#contract/search.ts'
import { search } from '#work/search/index.ts'
import { type AnyAnswer, answer } from '../answer.ts'

export const searchAnswers: AnyAnswer[] = [answer(contract.search, (call, input) => search(call.tx, input))]
