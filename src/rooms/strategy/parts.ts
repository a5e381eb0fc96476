import { notHere } from '../../platform/http/route.ts'
import { theCall, type Ask as Part } from './the-call.ts'

export type { Part }

export const findPart = (id: string | undefined): Part | undefined =>
  theCall.find((part) => part.id === id)

/** @throws NotHere */
export const getPart = (id: string | undefined): Part => findPart(id) ?? notHere()
