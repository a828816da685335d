/** Why something may not be done now: the reason and its article, one click or key away. */
import { Popover } from 'antd'
import type { ReactNode } from 'react'
import type { Words } from '#kernel/words.ts'
import { useWords } from '../words/words.ts'
import { type Basis, BasisList } from './basis-list.tsx'

export function Reason(props: { says: Words; basis: readonly Basis[]; children: ReactNode; label: string }) {
  const { w } = useWords()
  const content = (
    <div style={{ maxWidth: 360 }}>
      <p>{w(props.says)}</p>
      <BasisList basis={props.basis} />
    </div>
  )
  return (
    <Popover content={content} trigger="click" destroyOnHidden>
      <button type="button" className="link-button" aria-label={props.label}>
        {props.children}
      </button>
    </Popover>
  )
}
