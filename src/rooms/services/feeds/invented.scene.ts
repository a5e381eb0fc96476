import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** A record of a list that nobody publishes, in the shape that most councils' lists have. */
export const invented = (number: number, more: Record<string, unknown> = {}) => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  name: `Made-up service ${number}`,
  description: '<p>Nobody offers this.</p>',
  url: '',
  email: '',
  status: 'active',
  fees: '',
  accreditations: '',
  deliverable_type: '',
  attending_type: '',
  attending_access: '',
  assured_date: '2026-01-31',
  pc_metadata: { date_modified: '2026-01-31', assured_by: 'someone@list.example' },
  pc_targetAudience: [] as { id: string; audienceType: string }[],
  organization: {
    id: `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    name: `Made-up runner ${number}`,
    description: '',
    url: '',
    logo: '',
    uri: '',
  },
  ...more,
})

export const firstKettle = invented(1, {
  name: 'Kettle and Chairs peer support group ',
  description:
    '<section><h4>Tea&nbsp;and talk</h4><p>For people who hear voices.</p><ul><li>Mondays</li></ul><p><br></p></section>',
  url: 'https://www.kettle-and-chairs.example/',
  email: 'tea@kettle-and-chairs.example',
  attending_access: 'Drop-in',
  pc_targetAudience: [
    { id: 'w', audienceType: 'Women ' },
    { id: 'x', audienceType: 'Mental Health' },
  ],
})

/** The faults of real lists in one small one: 3 are fit to be listed, 2 are doubtful, 6 are refused. */
export const withFaults = (kettle: unknown) => [
  invented(2, { name: '', description: '<p><br></p>', organization: undefined }),
  kettle,
  invented(3, { name: 'Yoga & stretching', pc_targetAudience: [{ id: 'm', audienceType: 'Men' }] }),
  invented(3, { name: 'Yoga & something else' }),
  invented(4, { deliverable_type: 'Peer group', name: 'Marzipan circle', organization: undefined }),
  invented(5, { name: 'Advice shop', description: 'We mention peer support in one line.' }),
  invented(6, { name: 'Ward visitors', description: 'People with lived experience come by.' }),
  invented(7, {
    name: 'Potholes',
    url: 'javascript:alert(1)',
    description: '<script>x()</script>Tell us.',
  }),
  invented(8, { name: '<script>alert(1)</script>Support group' }),
  invented(9, {
    name: 'Support group on the moon',
    locations: [{ id: 'l', latitude: 900, longitude: 0 }],
  }),
  invented(10, { name: 'Support group of no known kind', status: 'half open' }),
  { name: 'Support group without a number' },
  'not a record',
  invented(11, {
    name: 'Refuge support group',
    locations: [
      { id: 'r', mask_exact_address: true, address_1: '1 Hidden Lane', postal_code: 'BS5 6AB' },
    ],
  }),
]

type Answer = { status?: number; headers?: Record<string, string>; body?: string; hang?: boolean }

export type Served = { origin: string; asked: string[]; server: Server; stop: () => Promise<void> }

/** A list on this machine, which answers as it is told to. */
export const serveList = async (
  answer: (path: URL, origin: string) => Answer | undefined,
): Promise<Served> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    asked.push(request.url ?? '')
    const {
      status = 200,
      headers = {},
      body = '',
      hang,
    } = answer(new URL(request.url ?? '/', origin), origin) ?? { status: 404 }
    if (hang) return
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    server,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A page of Open Referral UK 3, or of 1 as its oldest publishers write it. */
export const pageOf3 = (contents: unknown[], page: number, pages: number) =>
  JSON.stringify({
    total_items: pages * contents.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page === pages,
    empty: contents.length === 0,
    contents,
  })

export const pageOf1 = (content: unknown[], page: number, pages: number) =>
  JSON.stringify({
    totalElements: pages * content.length,
    totalPages: pages,
    number: page,
    size: content.length,
    first: page === 1,
    last: false,
    content,
  })
