// The face of this room: what others may call.
export { latestUsualWait, waitWords, type LatestWait } from './usual-wait.ts'
