/** Whether a peer sat on the panel that hired. */
export const panels = ['a peer sat on it', 'no peer sat on it', 'not said'] as const
