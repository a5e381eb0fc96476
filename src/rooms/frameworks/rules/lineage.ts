/** One framework of a family: which it adapts, by its identifier, or null where it begins. */
export type Kin = { id: string; parent: string | null }

export type Branch<K extends Kin> = { kin: K; depth: number; children: Branch<K>[] }

/** Every one above this, nearest first; it ends where somebody stands above themself. */
export const ancestors = (parents: ReadonlyMap<string, string | null>, id: string): string[] => {
  const above: string[] = []
  for (let at = parents.get(id); at && at !== id; at = parents.get(at)) {
    if (above.includes(at)) break
    above.push(at)
  }
  return above
}

/** Whether this child, if it adapted this parent, would stand above itself. */
export const closesCircle = (
  parents: ReadonlyMap<string, string | null>,
  child: string,
  parent: string,
): boolean => child === parent || ancestors(parents, parent).includes(child)

/**
 * The trees of a family, each child below its parent, in the order given. Whoever's parent is not among them
 * begins a tree of their own. @throws Error where one stands above itself
 */
export const growTrees = <K extends Kin>(family: readonly K[]): Branch<K>[] => {
  const here = new Set(family.map(({ id }) => id))
  const below = Map.groupBy(family, ({ parent }) => parent ?? '')
  let grown = 0
  const grow = (kin: K, depth: number): Branch<K> => {
    grown += 1
    const children = (below.get(kin.id) ?? []).map((one) => grow(one, depth + 1))
    return { kin, depth, children }
  }
  const roots = family.filter(({ parent }) => parent === null || !here.has(parent))
  const trees = roots.map((root) => grow(root, 0))
  if (grown !== here.size) throw new Error('a framework stands above itself')
  return trees
}

/** All of a tree, each before those below it: a tree read as a list. */
export const walk = <K extends Kin>(branches: readonly Branch<K>[]): Branch<K>[] =>
  branches.flatMap((branch) => [branch, ...walk(branch.children)])
