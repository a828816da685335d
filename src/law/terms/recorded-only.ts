/** Options that are recorded and that nothing computes from yet; whoever makes something read one takes its line away, and the page of terms stops saying so. */

export const RECORDED_ONLY: readonly string[] = []
