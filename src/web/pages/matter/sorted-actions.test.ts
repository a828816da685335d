/** Own open acts are buttons, three at most; nothing is lost between the lists. */
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import { type Action, sortedActions } from './sorted-actions.ts'

const action = (kind: string, open: boolean, proxy = false): Action => ({
  kind,
  title: words(kind, kind),
  open,
  proxy,
  because: open ? null : { code: 'stage', says: words('阶段不符', 'Wrong stage'), basis: [] },
  form: {
    kind,
    title: words(kind, kind),
    opening: false,
    served: false,
    fields: [],
    paper: null,
    decision: [],
    checkedBy: null,
    attachments: false,
    myPosts: [],
    basis: [],
  },
})
const kinds = (list: Action[]) => list.map(one => one.kind)

describe('acts of a matter', () => {
  it('three own open acts become buttons; acts for the absent house never do', () => {
    const sorted = sortedActions([
      action('p', true, true),
      action('a', true),
      action('x', false),
      action('b', true),
      action('c', true),
      action('d', true),
    ])
    expect(kinds(sorted.buttons)).toEqual(['a', 'b', 'c'])
    expect(kinds(sorted.open)).toEqual(['d', 'p'])
    expect(kinds(sorted.closed)).toEqual(['x'])
  })

  it('what was done already comes after what is still to do', () => {
    const sorted = sortedActions([action('panel', true), action('hearing', true), action('reply', true)], new Set(['panel', 'hearing']))
    expect(kinds(sorted.buttons)).toEqual(['reply', 'panel', 'hearing'])
  })

  it('nothing open is no button', () => {
    expect(sortedActions([action('x', false)])).toMatchObject({ buttons: [], open: [] })
  })
})
