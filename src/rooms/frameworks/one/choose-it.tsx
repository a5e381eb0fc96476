import type { Viewer } from '../../../platform/http/route.ts'
import { versionAt, type At } from '../reading/reading.routes.ts'

/** Whoever speaks for a place or an organisation can say that it works from this version. */
export const ChooseIt = ({ at, viewer }: { at: At; viewer: Viewer | undefined }) =>
  viewer?.roles.some(({ role }) => role === 'coordinator' || role === 'organisation lead') ? (
    <p>
      <a href={`${versionAt(at)}/choose`}>Choose it for your place or your organisation</a>
    </p>
  ) : null
