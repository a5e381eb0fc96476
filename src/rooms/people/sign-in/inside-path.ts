/** A path within this site, and never an address elsewhere. */
export const insidePath = (text: string | undefined): string =>
  text && /^\/(?![/\\])[\w\-./?=&%]*$/.test(text) ? text : '/me'
