// For tests only: the Flesch-Kincaid grade of some words, turned into the age that reads them easily.

const vowels = /[aeiouy]+/g

const syllables = (word: string): number => {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '')
  // A last "e" is mostly silent: "like" has one beat, "little" has two.
  const spoken = bare.replace(/(?<=[^aeiouyl])e$/, '').replace(/(?<=[^td])ed$/, 'd')
  return Math.max(1, spoken.match(vowels)?.length ?? 1)
}

export const readingAge = (text: string): number => {
  const sentences = text
    .split(/[.?:]+(?:\s|$)/)
    .filter((sentence) => /[a-z]/i.test(sentence)).length
  const words = text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word))
  const beats = words.reduce((sum, word) => sum + syllables(word), 0)
  const grade = 0.39 * (words.length / sentences) + 11.8 * (beats / words.length) - 15.59
  return grade + 5
}
