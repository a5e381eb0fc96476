type Rule = { words: RegExp; because: string }

const RULES: readonly Rule[] = [
  { words: /\b(in-?|out-?)?patients?\b/i, because: 'people are not patients here' },
  { words: /\bcase-?loads?\b/i, because: 'people are nobody’s load' },
  { words: /\bservice[ -]users?\b/i, because: 'people are more than what they use' },
  { words: /\b(non-?)?complian(t|ce)\b/i, because: 'nobody has to comply' },
  { words: /\bsuffer\w*/i, because: 'it pities' },
  { words: /\bvictims?\b/i, because: 'it pities' },
  { words: /\bcommit(ted|s|ting)? suicide\b/i, because: 'it is no crime' },
  { words: /\brisk assessments?\b/i, because: 'nobody is assessed' },
  { words: /\bassigned\b/i, because: 'nobody is assigned' },
  { words: /\bclick here\b/i, because: 'a link says where it leads' },
  { words: /\bplease note\b/i, because: 'it takes a breath to say nothing' },
  { words: /!/, because: 'it shouts' },
]

// Where the word is a promise.
const PROMISE = /\b(nobody is (ever )?|you are never |not a way to be )assigned\b/gi

/** What Kith would not say to anybody, and why. */
export const bannedIn = (text: string): string[] => {
  const said = text.replaceAll(PROMISE, '')
  return RULES.flatMap(({ words, because }) => {
    const found = words.exec(said)
    return found
      ? [`“${said.slice(Math.max(0, found.index - 30), found.index + 30).trim()}”: ${because}`]
      : []
  })
}

const isCode = /^\s*(import|export \{|\/\/|\*|\/\*)/

/** The same in the files that views are written in, names included. */
export const bannedInCode = (text: string): string[] => {
  const lines = text.split('\n').filter((line) => !isCode.test(line))
  // In code, "!" means not; whether words shout is seen on the pages.
  return bannedIn(lines.join(' ').replaceAll('!', '').replaceAll(/\s+/g, ' '))
}
