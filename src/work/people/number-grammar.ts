/** How the procuratorates' numbers look that this house deals with; no public rule exists, so each house says it (sheet D2). */
import {
  DEFAULT_GRAMMAR,
  type ProcuratorateGrammar,
  type ProcuratorateNumber,
  type ProcuratorateRefusal,
  parseProcuratorateNumber,
} from '#engine/case-number/procuratorate-number.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow } from './house-rows.ts'
import { listSettings, writeSetting } from './write-setting.ts'

const KEY = 'number-grammar'

/** What a house may set. The business codes are those of its own numbers: a superior's are its own affair. */
export type NumberGrammar = Omit<ProcuratorateGrammar, 'codesOf' | 'businessCodes'> & { businessCodes: string[] | null }

export type GrammarSet = NumberGrammar & { grounds: string | null; setBy: string | null; setOn: string | null }

/** The grammar of the house now, and who set it; the default until somebody did. */
export async function numberGrammar(tx: Tx): Promise<GrammarSet> {
  const row = (await listSettings<NumberGrammar>(tx, KEY))[0]
  const { shortName, businessCodes, maxDigits, firstYear } = row?.value ?? { ...DEFAULT_GRAMMAR, businessCodes: null }
  return {
    shortName,
    businessCodes,
    maxDigits,
    firstYear,
    grounds: row?.grounds ?? null,
    setBy: row?.name ?? null,
    setOn: row?.set_on ?? null,
  }
}

/** Sets the grammar of the house, for whatever is read from now on; what stands in the register stays as it is. @throws Fault refused */
export async function setNumberGrammar(tx: Tx, input: { grammar: NumberGrammar; grounds: string }): Promise<void> {
  const { shortName, businessCodes } = input.grammar
  if (shortName.min > shortName.max) {
    const says = words('最少字数不能大于最多字数', 'The least number of characters is larger than the most')
    throw new Fault('refused', says, { details: [{ where: 'grammar.shortName', says }] })
  }
  const codes = businessCodes && [...new Set(businessCodes)]
  await writeSetting(tx, { key: KEY, value: { ...input.grammar, businessCodes: codes?.length ? codes : null }, grounds: input.grounds })
}

/** Reads texts as procuratorate numbers by the grammar of the house. */
export async function procuratorateNumbers(tx: Tx): Promise<(text: string) => ProcuratorateNumber | ProcuratorateRefusal> {
  const { shortName, businessCodes, maxDigits, firstYear } = await numberGrammar(tx)
  const house = await getHouseRow(tx)
  const codesOf = house.short_name.replace(/检$/, '')
  return text => parseProcuratorateNumber(text, { shortName, businessCodes, maxDigits, firstYear, codesOf })
}
