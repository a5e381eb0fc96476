import type { Socket } from 'node:net'
import { guards } from './headers.ts'
import type { Trouble } from './trouble.ts'

type Broken = Error & { code?: string }
type Answer = { status: string; trouble: Trouble }

const unreadable: Answer = { status: '400 Bad Request', trouble: 'not here' }

// https://nodejs.org/api/http.html#event-clienterror
const answers: Record<string, Answer> = {
  HPE_HEADER_OVERFLOW: { status: '431 Request Header Fields Too Large', trouble: 'too big' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', trouble: 'unavailable' },
}

/**
 * Bytes that are no request never come to a page, so the answer is written by hand: a page like any
 * other, with the same guards, and the connection is closed.
 */
export const answerNoRequest =
  (draw: (trouble: Trouble) => string, secure: boolean) =>
  (error: Broken, socket: Socket): void => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
    const { status, trouble } = answers[error.code ?? ''] ?? unreadable
    const body = draw(trouble)
    const headers = Object.entries({
      ...guards(secure),
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    })
    const lines = headers.map(([name, value]) => `${name}: ${value}`)
    socket.end(`HTTP/1.1 ${[status, ...lines].join('\r\n')}\r\n\r\n${body}`)
  }
