/** The door of Today: what I must do, what the other side owes, what is on its way. */

export { listMail, mailCounts } from './list-mail.ts'
export { viewToday } from './view-today.ts'
