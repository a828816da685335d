/** Rules whose text could not be checked (未核对): they run only after a named person of the house has confirmed them. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { confirmRule, type getHouse } from '#contract/house.ts'
import { useDo } from '#web/ask.ts'
import { BasisList } from '#web/parts/basis-list.tsx'
import { TextField } from '#web/parts/field.tsx'
import { Empty, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Rule = OutputOf<typeof getHouse>['unconfirmed'][number]

function OneRule(props: { rule: Rule }) {
  const { t, w } = useWords()
  const { rule } = props
  const [grounds, setGrounds] = useState('')
  const write = useDo(confirmRule)
  return (
    <section data-rule={rule.rule} aria-label={w(rule.title)} className="setting">
      <strong>{w(rule.title)}</strong>{' '}
      <span className={`mark ${rule.confirmedBy ? 'green' : 'violet'}`}>
        {rule.confirmedBy ? `✓ ${t('confirmed-by', { name: rule.confirmedBy, day: rule.confirmedOn ?? '' })}` : `? ${t('basis-unread')}`}
      </span>
      <p>{w(rule.says)}</p>
      <BasisList basis={rule.basis} />
      {rule.confirmedBy ? null : (
        <>
          <TextField label={t('grounds')} name="grounds" value={grounds} help={t('confirm-rule-help')} onChange={setGrounds} />
          {write.error ? <FaultNote fault={write.error} /> : null}
          <Button
            disabled={!grounds.trim()}
            loading={write.isPending}
            data-do="confirm-rule"
            onClick={() => void write.mutateAsync({ rule: rule.rule, grounds: grounds.trim() }).catch(() => undefined)}
          >
            {t('confirm-rule')}
          </Button>
        </>
      )}
    </section>
  )
}

export function RulesToConfirm(props: { rules: Rule[] }) {
  const { t } = useWords()
  if (props.rules.length === 0) return <Empty title={t('rules-to-confirm')} says={t('rules-empty')} />
  return (
    <div className="text">
      <p>{t('rules-says')}</p>
      {props.rules.map(rule => (
        <OneRule key={rule.rule} rule={rule} />
      ))}
    </div>
  )
}
