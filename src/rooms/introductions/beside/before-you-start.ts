/** The first questions, the same on paper and where somebody is entered from it. */
export const beforeYouStart = {
  name: 'What would you like to be called?',
  reach: 'How can the person beside you reach you?',
  adult: 'Are you 18 or over?',
  agreed: 'Do you agree that somebody types this in for you?',
} as const
