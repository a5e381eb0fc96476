/** Where it stands which versions a place and its organisations use. */
export const usedIn = (place: string): string => `/frameworks/used/${place}`
