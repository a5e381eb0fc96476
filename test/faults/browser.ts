import { Seen, type PageForm } from '../harness/visitor.ts'

/** One browser over a real connection. It follows no redirects, so that what was acknowledged is seen. */
export class Browser {
  readonly origin: string
  readonly cookies = new Map<string, string>()
  constructor(origin: string) {
    this.origin = origin
  }

  async send(path: string, options: RequestInit = {}): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      ...(options.headers as Record<string, string>),
      ...(cookie ? { cookie } : {}),
    }
    const answer = await fetch(this.origin + path, { ...options, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      this.cookies.set(name!, value!)
    }
    return new Seen(answer.status, await answer.text(), Object.fromEntries(answer.headers), path)
  }

  get(path: string): Promise<Seen> {
    return this.send(path)
  }

  submit({ action, fields }: PageForm, typed: Record<string, string> = {}): Promise<Seen> {
    const body = new URLSearchParams()
    for (const [name, values] of Object.entries(fields))
      for (const value of typed[name] === undefined ? values : [typed[name]])
        body.append(name, value)
    return this.send(action, { method: 'POST', body })
  }
}
