/** The door of Today: what I must do, what the other side owes, what is on its way. */

export { markSeen, type SinceSeen, sinceLastSeen } from './last-seen.ts'
export { listMail, mailCounts } from './list-mail.ts'
export { lettersInTransit } from './silent-letters.ts'
export { viewToday } from './view-today.ts'
