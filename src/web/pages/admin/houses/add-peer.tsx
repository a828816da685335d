/** A house enters the address book after first set-up; it may join this node later, or stay without one. */
import { Button } from 'antd'
import { useState } from 'react'
import { addPeer } from '#contract/seats.ts'
import { HOUSE_KINDS, type HouseKind } from '#law/posts/house-kind.ts'
import { useDo } from '#web/ask.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'

const LEVELS: Key[] = ['level-1', 'level-2', 'level-3', 'level-4']

type Peer = { house: string; name: string; shortName: string; kind: HouseKind; code: string; level: number; region: string }

function Fields(props: { value: Peer; set: (part: Partial<Peer>) => void }) {
  const { t, w } = useWords()
  const { value, set } = props
  return (
    <>
      <SelectField
        label={t('peer-kind')}
        name="kind"
        value={value.kind}
        choices={Object.entries(HOUSE_KINDS).map(([kind, title]) => ({ value: kind, title: w(title) }))}
        onChange={kind => set({ kind: kind as HouseKind })}
      />
      <TextField label={t('house-name')} name="name" must value={value.name} onChange={name => set({ name })} />
      <TextField
        label={t('house-short-name')}
        name="shortName"
        must
        value={value.shortName}
        help={t('house-short-name-help')}
        onChange={shortName => set({ shortName })}
      />
      <TextField label={t('peer-id')} name="house" must value={value.house} onChange={house => set({ house })} />
      <SelectField
        label={t('level')}
        name="level"
        value={String(value.level)}
        choices={LEVELS.map((key, index) => ({ value: String(index + 1), title: t(key) }))}
        onChange={level => set({ level: Number(level) })}
      />
      <TextField
        label={t('region-code')}
        name="region"
        must
        value={value.region}
        help={t('region-code-help')}
        onChange={region => set({ region })}
      />
    </>
  )
}

export function AddPeer(props: { level: number; region: string }) {
  const { t } = useWords()
  const empty: Peer = { house: '', name: '', shortName: '', kind: 'organ', code: '', level: props.level, region: props.region }
  const [value, setValue] = useState(empty)
  const write = useDo(addPeer)
  const set = (part: Partial<Peer>) => setValue({ ...value, ...part })
  const send = async () => {
    await write.mutateAsync({ ...value, code: value.code || value.shortName })
    setValue(empty)
  }
  const ready = /^[a-z0-9-]{2,40}$/.test(value.house) && value.name.trim() && value.shortName.trim() && /^\d{6}$/.test(value.region)
  return (
    <details className="plain" data-part="add-peer">
      <summary>{t('add-peer')}</summary>
      <div className="narrow">
        <p className="quiet">{t('add-peer-says')}</p>
        <Fields value={value} set={set} />
        {write.error ? <FaultNote fault={write.error} kept /> : null}
        <Button
          type="primary"
          data-send="add-peer"
          disabled={!ready}
          loading={write.isPending}
          onClick={() => void send().catch(() => undefined)}
        >
          {t('add-peer')}
        </Button>
      </div>
    </details>
  )
}
