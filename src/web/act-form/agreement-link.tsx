/** In the place of act buttons: the way to the page on which an agreement is confirmed, changed and ended; its acts carry the text, which no general form can write. */
import { Link } from 'react-router'
import { useWords } from '#web/words/words.ts'

/** The page of the agreement whose record this matter is; null for every other matter. */
export const agreementOf = (matter: { matterId: string; procedure: { id: string } }): string | null =>
  matter.procedure.id === 'agreement-record' ? `/agreements/${encodeURIComponent(matter.matterId)}` : null

export function AgreementLink(props: { to: string }) {
  const { t } = useWords()
  return (
    <p className="note row" data-part="agreement-link">
      <span>{t('matter-is-agreement')}</span>
      <Link className="button" to={props.to} data-do="open-agreement">
        {t('matter-to-agreement')}
      </Link>
    </p>
  )
}
