const words: Readonly<Record<string, string>> = {
  name: 'Its name',
  words: 'What it is',
  how: 'How it meets',
  join_words: 'How to join',
  for_whom: 'For whom',
  url: 'Its web address',
  email: 'Its mail address',
  phone: 'Its phone number',
  fees: 'What it costs',
  status: 'Whether it is open',
  outcode: 'Where it is',
  location: 'Where it is',
  schedule: 'When it meets',
  contact: 'Whom to reach',
  language: 'Languages',
}

/** What a part of a listing is called among people. */
export const fieldInWords = (field: string): string => words[field] ?? field.replaceAll('_', ' ')
