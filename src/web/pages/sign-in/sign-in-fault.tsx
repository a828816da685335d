/** What went wrong at sign-in, without the heavier parts that only pages inside the frame need. */
import type { ApiFault } from '#web/api-fault.ts'
import { useWords } from '#web/words/words.ts'

export function SignInFault(props: { fault: ApiFault }) {
  const { w } = useWords()
  return (
    <div className="note red" role="alert" data-fault={props.fault.code}>
      {w(props.fault.words)}
      {props.fault.details.map(line => (
        <div key={line.says.zh}>{w(line.says)}</div>
      ))}
    </div>
  )
}
