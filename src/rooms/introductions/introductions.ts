// The face of this room: what others may call.
export { latestUsualWait, waitWords, type LatestWait } from './usual-wait.ts'
export { listPublicPeers, type PublicPeer } from './public-peers/public-peers.ts'
export { introductionsStates, type State } from './states/states.ts'
