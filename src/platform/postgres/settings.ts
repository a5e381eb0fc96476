import type { Home } from './home.ts'

export const HOST = '127.0.0.1'

// The system's limit for a socket's path is 107 letters, its own name included.
const SOCKET_FOLDER_LENGTH_MAX = 88

const ALWAYS = {
  listen_addresses: HOST,
  shared_buffers: '128MB',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A refused row is answered by the application. Written here, it would tell what was in it.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

const KEPT = { fsync: 'on', full_page_writes: 'on' }
// A database a test takes half the time. A power cut may break it, the killing of a server not.
const THROWN_AWAY = { fsync: 'off', full_page_writes: 'off' }

export function settingsOf(place: Home): string[] {
  const settings = {
    ...ALWAYS,
    ...(place.throwaway ? THROWN_AWAY : KEPT),
    unix_socket_directories: socketFolder(place) ?? '',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

// A socket carries a third more short transactions than the port does. It stands in the data
// folder, which no other account may enter.
export function socketFolder({ data }: Home): string | undefined {
  // PostgreSQL reads a list here, with commas between and quotes around.
  const plain = /^[^,"]*$/.test(data)
  return plain && Buffer.byteLength(data) <= SOCKET_FOLDER_LENGTH_MAX ? data : undefined
}
