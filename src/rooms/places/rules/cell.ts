/** The number of a cell as it stands in an address; undefined when it is no such number. */
export const readCell = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : undefined
