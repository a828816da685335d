/** The door of Proof: both houses' log heads, and verification of the own house. */
export { verifyOwn } from './verify-own.ts'
export { viewProof } from './view-proof.ts'
