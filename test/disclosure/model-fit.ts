// Who fits whom, as far as the model needs it: five peers are asked at once at most, so order tells nothing.

/** Of each concept the one that is broader. */
export type Broader = ReadonlyMap<string, string | undefined>

/** What a request weighs: what is wished for in common, whom one must meet, and whether a language must be shared. */
export type Wants = { wishes: Set<string>; meet: Set<string>; speaks: boolean }

/** What matching may use of a peer, and what they do not take on. */
export type Offer = { lived: Set<string>; speaks: boolean; leaves: Set<string> }

export const within = (broader: Broader, concept: string): string[] => {
  const next = broader.get(concept)
  return next === undefined ? [concept] : [concept, ...within(broader, next)]
}

const meets = (broader: Broader, lived: Set<string>, wish: string) =>
  [...lived].some((one) => within(broader, one).includes(wish))

export const fits = (broader: Broader, wants: Wants, offer: Offer): boolean => {
  const wishes = [...wants.wishes]
  const leftOut = wishes.some((wish) => within(broader, wish).some((one) => offer.leaves.has(one)))
  return (
    (wishes.length === 0 || wishes.some((wish) => meets(broader, offer.lived, wish))) &&
    [...wants.meet].every((one) => meets(broader, offer.lived, one)) &&
    (!wants.speaks || offer.speaks) &&
    !leftOut
  )
}
