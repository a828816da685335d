/** Who decides an act may also approve the paper that carries the decision: otherwise a lawful decision could not be put on paper here. */
import { describe, expect, it } from 'vitest'
import { POSTS } from '../posts/post.ts'
import { PROCEDURES } from '../procedures/index.ts'
import type { ActSpec } from '../procedures/procedure.ts'
import type { FormId } from './form.ts'
import { FORMS } from './index.ts'

/** Deciders who do not approve the form, and why. `act form post` each. */
const NARROWER: Record<string, string> = {}

type Case = { name: string; act: ActSpec; form: FormId }

const WITH_PAPER: Case[] = PROCEDURES.flatMap(definition =>
  Object.entries(definition.acts).flatMap(([kind, act]) =>
    act.paper && act.decision ? [{ name: `${definition.id} ${kind}`, act, form: act.paper.form }] : [],
  ),
)

describe('deciders and approvers', () => {
  it('there are acts with a decision and a paper', () => {
    expect(WITH_PAPER.length).toBeGreaterThan(15)
  })

  it.each(WITH_PAPER.map(one => [one.name, one] as const))('%s: whoever decides it may approve its paper', (name, { act, form }) => {
    const { approver } = FORMS[form]
    // a form without an approver is signed by whoever holds the desk: everybody who decides included
    if (approver.length === 0) return
    const missing = (act.decision ?? []).filter(post => !approver.includes(post) && !NARROWER[`${name} ${form} ${post}`])
    expect(missing.map(post => POSTS[post].title.zh)).toEqual([])
  })

  it('what is said to be narrower is, and its reason is given', () => {
    for (const [key, reason] of Object.entries(NARROWER)) {
      const [id, kind, form, post] = key.split(' ')
      const found = WITH_PAPER.find(one => one.name === `${id} ${kind}` && one.form === form)
      expect([key, found?.act.decision?.includes(post as never), found && FORMS[found.form].approver.includes(post as never)]).toEqual([
        key,
        true,
        false,
      ])
      expect(reason.length).toBeGreaterThan(5)
    }
  })

  it('every approver belongs to a house that may issue the form', () => {
    const wrong = Object.values(FORMS).flatMap(form => {
      if (form.issuer !== 'court' && form.issuer !== 'procuratorate') return []
      const { issuer } = form
      return form.approver.filter(post => !(POSTS[post].houses as readonly string[]).includes(issuer)).map(post => `${form.id} ${post}`)
    })
    expect(wrong).toEqual([])
  })
})
