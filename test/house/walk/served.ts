import type { FastifyInstance } from 'fastify'

export type Served = { method: 'GET' | 'POST'; path: string }

const LINE = /^((?:[│ ] {3})*)[├└]── (\S+) \(([A-Z, ]+)\)$/

/** Every address the server answers, read from the server itself, so that none can be forgotten. */
export const readServed = (server: FastifyInstance): Served[] => {
  const above: string[] = []
  return server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, depth = '', part = '', methods = ''] = LINE.exec(line) ?? []
      const floor = depth.length / 4
      above.splice(floor, above.length, part)
      const path = above.join('')
      return (['GET', 'POST'] as const)
        .filter((method) => methods.split(', ').includes(method))
        .map((method) => ({ method, path }))
    })
    .filter(({ path }) => !path.startsWith('/assets/') && !path.startsWith('/health/'))
}

export const isOpenEnded = (path: string): boolean => path.includes(':')

const shapeOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`)

const bare = (address: string) => address.replace(/[?#].*$/, '')

/** The route that answers an address; one that names every part comes before one that leaves parts open. */
export const routeOf = (
  served: readonly Served[],
  method: Served['method'],
  address: string,
): string | undefined =>
  served
    .filter((one) => one.method === method)
    .toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)
    .find(({ path }) => shapeOf(path).test(bare(address)))?.path
