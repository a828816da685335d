/** Letters as rows: what, from, to, where they are, since when; a sealed matter shows number and addressee only. */
import { Link } from 'react-router'
import type { z } from 'zod'
import type { LetterRow } from '#contract/desk.ts'
import { useMoment } from '#web/moments.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { type Key, useWords } from '#web/words/words.ts'

export type Letter = z.output<typeof LetterRow>
type Look = { word: Key; tone: string; shape: string }

export const LETTER_STATES: Record<Letter['state'], Look> = {
  'to-sign': { word: 'letter-to-sign', tone: 'amber', shape: '▲' },
  signed: { word: 'letter-signed', tone: 'green', shape: '✓' },
  assigned: { word: 'letter-assigned', tone: 'green', shape: '✓' },
  queued: { word: 'mail-queued', tone: '', shape: '·' },
  sent: { word: 'mail-sent', tone: '', shape: '→' },
  arrived: { word: 'mail-arrived', tone: '', shape: '→' },
  opened: { word: 'mail-opened', tone: '', shape: '○' },
  paper: { word: 'mail-paper', tone: 'amber', shape: '▲' },
  quarantined: { word: 'letter-quarantined', tone: 'red', shape: '■' },
  'update-needed': { word: 'letter-update-needed', tone: 'violet', shape: '?' },
}

export function LetterMark(props: { letter: Letter }) {
  const { t } = useWords()
  const look = LETTER_STATES[props.letter.state]
  return (
    <span className="marks">
      <span className={`mark ${look.tone}`} data-state={props.letter.state}>
        <span aria-hidden="true">{look.shape}</span>
        {t(look.word)}
      </span>
      {props.letter.silent ? <span className="mark red">{t('silent')}</span> : null}
      {props.letter.sealed ? <span className="mark violet">{t('sealed')}</span> : null}
    </span>
  )
}

/** A letter that came in is opened at the desk; one of our own leads to its matter. */
const placeOf = (letter: Letter): string =>
  letter.matterId && (letter.sentAt !== null || letter.state === 'queued') ? `/matters/${letter.matterId}` : `/mail/${letter.letterId}`

export function MailTable(props: { rows: readonly Letter[] }) {
  const { t, w } = useWords()
  const moment = useMoment()
  return (
    <DataTable
      label={t('menu-mail')}
      rows={props.rows}
      rowKey={letter => letter.letterId}
      columns={[
        {
          key: 'what',
          title: t('letter'),
          head: true,
          cell: letter => (
            <>
              <Link to={placeOf(letter)}>{w(letter.what)}</Link> {letter.number ?? ''}
              <div className="quiet">{letter.title}</div>
              {letter.says ? <div className="small">{w(letter.says)}</div> : null}
            </>
          ),
        },
        { key: 'from', title: t('from'), cell: letter => letter.fromName },
        { key: 'to', title: t('to'), cell: letter => letter.toName },
        { key: 'state', title: t('state'), cell: letter => <LetterMark letter={letter} /> },
        {
          key: 'when',
          title: t('arrived-or-sent'),
          keep: true,
          cell: letter => moment(letter.arrivedAt ?? letter.sentAt) || '–',
        },
        { key: 'signed', title: t('signed-on'), keep: true, cell: letter => letter.signedOn ?? '–' },
        { key: 'assigned', title: t('assigned-to'), cell: letter => letter.assignedTo ?? '–' },
      ]}
    />
  )
}
