import { line, list } from '../../../platform/http/fields.ts'
import type { Ask } from '../../../platform/http/route.ts'
import { findConcepts } from '../finding.ts'
import { listConcepts, listThemes, type Concept } from '../vocabulary.ts'

/** What somebody chooses concepts from: all of them, what they looked for, and which themes are open. */
export type Picker = {
  concepts: Concept[]
  /** The themes, in the stewards' order. */
  themes: string[]
  looked: string
  /** Identifiers, the likeliest first. */
  found: string[]
  open: string[]
}

const FOLD = 'fold '

/** What a form with a picker in it sends. */
export const pickerFields = {
  concepts: list(600),
  find: line({ max: 100 }),
  step: line({ max: 120 }),
  open: list(100),
}

/** True when whoever sent the form is still looking: nothing is saved yet, and nothing ticked is lost. */
export const isLooking = ({ step }: { step: string }): boolean => step !== ''

/** A theme is opened by its own button, and shut by it. */
const openThemes = (open: readonly string[], step: string): string[] => {
  if (!step.startsWith(FOLD)) return [...open]
  const theme = step.slice(FOLD.length)
  return open.includes(theme) ? open.filter((one) => one !== theme) : [...open, theme]
}

/**
 * Reads what a page with a picker shows. What was typed comes from the form and never from an
 * address: what somebody looks for here stands in nobody's history.
 */
export const readPicker = async (ask: Ask): Promise<Picker> => {
  const concepts = await listConcepts(ask.tx)
  const looked = (ask.typed['find']?.[0] ?? '').trim().slice(0, 100)
  return {
    concepts,
    themes: (await listThemes(ask.tx)).map(({ name }) => name),
    looked,
    found: looked === '' ? [] : await findConcepts(ask.tx, ask.cell, concepts, looked),
    open: openThemes(ask.typed['open'] ?? [], ask.typed['step']?.[0] ?? ''),
  }
}
