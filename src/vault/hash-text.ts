/** SHA-256 of a text, in hex: the identity of letters, acts and placings. */
import { createHash } from 'node:crypto'

export const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
