import { line, text } from '../../../platform/http/fields.ts'
import { whenFields } from './when-fields.ts'

/** What is sent to propose a time and place, read leniently: the rule says all there is to mend. */
export const proposalFields = { ...whenFields, way: line({ max: 20 }), words: text({ max: 1000 }) }
