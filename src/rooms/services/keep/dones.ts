/** What is said when somebody comes back from changing their page, by what the address says was done. */
export const dones: Readonly<Record<string, string>> = {
  right: 'Thank you. The page says that you looked at it today.',
  words: 'Saved. The page says it in your words now.',
  details: 'Saved. People can find you by it now.',
  elsewhere:
    'Saved. That postcode lies in another area, so your page goes to the list there in a minute or so. Its old address and your link still work. It stays in the old list if nothing is listed there yet, or while peers are met through your group here.',
  saved: 'Saved.',
  room: 'Saved. The page says it with today’s date.',
}
