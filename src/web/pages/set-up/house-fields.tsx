/** One house: name, short name for numbers, region code, court or procuratorate code, whether it works on this node. */
import { SelectField, TextField } from '#web/parts/field.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import type { HouseDraft } from './set-up-draft.ts'

const LEVELS: Key[] = ['level-1', 'level-2', 'level-3', 'level-4']

type Props = { value: HouseDraft; optional: boolean; onChange: (part: Partial<HouseDraft>) => void }

function Values(props: Props) {
  const { t } = useWords()
  const { value, onChange } = props
  return (
    <>
      <TextField
        label={t('house-name')}
        name="name"
        must
        value={value.name}
        placeholder={value.kind === 'court' ? '沅清县人民法院' : '沅清县人民检察院'}
        onChange={name => onChange({ name })}
      />
      <TextField
        label={t('house-short-name')}
        name="shortName"
        must
        value={value.shortName}
        help={t('house-short-name-help')}
        onChange={shortName => onChange({ shortName })}
      />
      <SelectField
        label={t('level')}
        name="level"
        value={String(value.level)}
        choices={LEVELS.map((key, index) => ({ value: String(index + 1), title: t(key) }))}
        onChange={level => onChange({ level: Number(level) })}
      />
      <TextField
        label={t('region-code')}
        name="region"
        must
        value={value.region}
        help={t('region-code-help')}
        onChange={region => onChange({ region })}
      />
      <TextField
        label={t('house-code')}
        name="code"
        must
        value={value.code}
        help={t('house-code-help')}
        placeholder="湘3199"
        onChange={code => onChange({ code })}
      />
      <label className="row" style={{ marginBottom: 16 }}>
        <input type="checkbox" checked={value.joined} onChange={event => onChange({ joined: event.target.checked })} />
        {t('works-here')}
      </label>
    </>
  )
}

export function HouseFields(props: Props) {
  const { t } = useWords()
  const { value, optional, onChange } = props
  const kind = value.kind === 'court' ? t('kind-court') : t('kind-procuratorate')
  return (
    <section aria-label={kind} data-house={value.house}>
      <h2>{optional ? t('superior-of', { kind }) : kind}</h2>
      {optional ? (
        <label className="row" style={{ marginBottom: 8 }}>
          <input type="checkbox" checked={value.wanted} onChange={event => onChange({ wanted: event.target.checked })} />
          {t('add-superior')}
        </label>
      ) : null}
      {value.wanted ? <Values {...props} /> : null}
    </section>
  )
}
