/** What a form sends: every value of every name, as it was typed. */
export type Typed = Readonly<Record<string, string[]>>

/** Reads one field. Errors are sentences that say what to do. */
export type Field<T> = (values: string[]) => { value: T } | { error: string }

export type Fields = Record<string, Field<unknown>>

export type Parsed<F extends Fields> = {
  [K in keyof F]: F[K] extends Field<infer T> ? T : never
}

export type Errors = Record<string, string>

const ok = <T>(value: T) => ({ value })
const wrong = (error: string) => ({ error })

const only = (values: string[], then: (text: string) => { value: string } | { error: string }) => {
  if (values.length > 1) return wrong('This was sent twice. Send it once')
  return then((values[0] ?? '').replaceAll('\r\n', '\n').trim())
}

const longest = (text: string, max: number) =>
  [...text].length > max
    ? `Use ${max.toLocaleString('en-GB')} letters or fewer. You used ${[...text].length.toLocaleString('en-GB')}`
    : undefined

// PostgreSQL holds no NUL, and the other control characters are never words.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u

type TextRule = { max: number; missing?: string }

/** Words over as many lines as they need. Empty unless `missing` says what to write. */
export const text =
  ({ max, missing }: TextRule): Field<string> =>
  (values) =>
    only(values, (typed) => {
      if (typed === '' && missing) return wrong(missing)
      if (controls.test(typed))
        return wrong(
          'There are hidden signs in this, which can come with copying. Type it again by hand',
        )
      const long = longest(typed, max)
      return long ? wrong(long) : ok(typed)
    })

/** Words on one line: a name, a place. */
export const line =
  (rule: TextRule): Field<string> =>
  (values) => {
    const read = text(rule)(values)
    if ('value' in read && /[\n\r\u2028\u2029]/u.test(read.value))
      return wrong('Write this on one line')
    return read
  }

/** One of several. */
export const choice =
  <const T extends readonly string[]>(allowed: T, missing: string): Field<T[number]> =>
  (values) => {
    const found: T[number] | undefined =
      values.length === 1 ? allowed.find((one) => one === values[0]) : undefined
    return found === undefined ? wrong(missing) : ok(found)
  }

/** Any number of several. */
export const choices =
  <const T extends readonly string[]>(allowed: T, missing?: string): Field<T[number][]> =>
  (values) => {
    const found: T[number][] = allowed.filter((one) => values.includes(one))
    if (values.some((value) => !allowed.includes(value))) return wrong('Choose from the list')
    return found.length === 0 && missing ? wrong(missing) : ok(found)
  }

/** Every value of a name that stands in the form many times: one a row of a list. */
export const list =
  (max: number): Field<string[]> =>
  (values) =>
    values.length > max || values.some((value) => value.length > 200)
      ? wrong('Choose from the list')
      : ok(values)

export const readFields = <F extends Fields>(
  fields: F,
  typed: Typed,
): { form: Parsed<F>; errors: undefined } | { form: undefined; errors: Errors } => {
  const form: Record<string, unknown> = {}
  const errors: Errors = {}
  for (const [name, read] of Object.entries(fields)) {
    const result = read(typed[name] ?? [])
    if ('error' in result) errors[name] = result.error
    else form[name] = result.value
  }
  return Object.keys(errors).length > 0
    ? { form: undefined, errors }
    : { form: form as Parsed<F>, errors: undefined }
}
