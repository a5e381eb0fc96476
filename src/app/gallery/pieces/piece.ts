import type { VNode } from 'preact'
import type { FormFacts } from '../../../platform/http/route.ts'

/** One component, or a few that belong together, in the ways it is used. */
export type Piece = { name: string; draw: (form: FormFacts) => VNode }
