/** Which family a form is numbered in, wherever a sheet prints one; a form of no family of the sheets is named with what it stands on. */
import { describe, expect, it } from 'vitest'
import { findProcedure } from '../procedures/index.ts'
import { type FormId, familiesOf, familyOf } from './form.ts'
import { ALL_FORMS, FORMS } from './index.ts'

describe('families that the sheets print', () => {
  it.each<[FormId, string, string]>([
    ['suggestion-letter', '检民执监', 'data sheet D2'],
    ['administrative-suggestion-letter', '检行执监', 'data sheet D2'],
    ['general-suggestion-letter', '检建', 'mechanisms §14.2, data sheet D2'],
    ['organ-suggestion-letter', '检建', 'mechanisms §14.2, data sheet D2'],
    ['trial-suggestion-letter', '检民违监', 'mechanisms §14.2'],
    ['retrial-suggestion-letter', '检民监', 'mechanisms §14.2, data sheet D2'],
    ['pil-suggestion-letter', '检行公建', 'data sheet D2'],
    ['judicial-suggestion-letter', '法建', 'mechanisms §7, §14.2'],
    ['joint-minutes', '会纪', 'mechanisms §14.2'],
    ['special-minutes', '会纪', 'mechanisms §14.2'],
    ['reply-letter', '执监', 'a court’s letter follows the number of its case'],
    ['retrial-refusal-letter', '民监', 'a court’s letter follows the number of its case'],
  ])('%s is numbered %s (%s)', (id, family) => expect(FORMS[id].numberFamily).toBe(family))

  it('the same letter of a retrial suggestion is numbered 检民监 in civil and 检行监 in administrative matters (data sheet D2)', () => {
    const letter = FORMS['retrial-suggestion-letter']
    expect(
      ['civil-judgment-case', 'civil-retrial-suggestion', 'administrative-judgment-case', 'administrative-retrial-suggestion', null].map(
        procedure => familyOf(letter, procedure),
      ),
    ).toEqual(['检民监', '检民监', '检行监', '检行监', '检民监'])
    expect(familiesOf(letter)).toEqual(['检民监', '检行监'])
    for (const form of ALL_FORMS)
      for (const procedure of Object.keys(form.familyIn ?? {})) expect(findProcedure(procedure), `${form.id} ${procedure}`).toBeDefined()
    expect(familyOf(FORMS.application, 'constructor')).toBeNull()
  })

  it('a procuratorate’s family begins with 检, a court’s never does', () => {
    for (const form of ALL_FORMS) {
      if (form.numberFamily === null) continue
      if (form.issuer === 'procuratorate') expect(form.numberFamily, form.id).toMatch(/^检\p{Script=Han}+$/u)
      else expect(form.numberFamily, form.id).not.toMatch(/^检/)
    }
  })

  it('no sheet prints a family for these; the house sets its own pattern before the first paper', () => {
    const printed = ['检民执监', '检行执监', '检民监', '检行监', '检建', '检民违监', '检行公建', '法建', '执监', '民监', '会纪']
    const others = [...new Set(ALL_FORMS.flatMap(form => form.numberFamily ?? []))].filter(family => !printed.includes(family)).sort()
    expect(others).toEqual(
      ['会', '检公益意', '检公益立', '检刑抗', '检民复查', '检民抗', '检民提抗', '检民公诉', '检纠违', '检行公诉'].sort(),
    )
  })
})
