import type { Circle } from './model-circle.ts'
import type { Scene } from './scene.ts'

/** Who wishes for the same thing, and who could be beside them. */
export const people = ['ann', 'bea', 'cy', 'dov']
export const peers = ['pat', 'quin']
export const everyone = [...people, ...peers]

/** The real Kith with a small group on its way in it, and beside it the model of what each may see. */
export type CircleWorld = { scene: Scene; model: Circle; told: string[]; asking: Set<string> }
