import type { Contact, Cost, Listing, Phone } from './listing.ts'
import { day, line, mailAddress, number, things, webAddress, type Raw } from './raw.ts'

const costOf = (raw: Raw): Cost => ({
  option: line(raw, 'option'),
  amount: number(raw, 'amount'),
  currency: /^[A-Z]{3}$/.exec(line(raw, 'currency') ?? '')?.[0] ?? null,
  description: line(raw, 'amount_description', 'cost_type'),
  validFrom: day(raw, 'valid_from'),
  validTo: day(raw, 'valid_to'),
})

export const costsOf = (raw: Raw): Cost[] =>
  things(raw, 'cost_options')
    .map(costOf)
    .filter(({ amount }) => amount === null || (amount >= 0 && amount < 1e9))

export const fundingOf = (raw: Raw): string[] =>
  things(raw, 'funding', 'fundings').flatMap((one) => line(one, 'source') ?? [])

export const areasOf = (raw: Raw): Listing['areas'] =>
  things(raw, 'service_areas').flatMap((one) => {
    const name = line(one, 'name', 'service_area')
    return name === null
      ? []
      : [
          {
            name: name.slice(0, 300),
            extent: line(one, 'extent'),
            kind: line(one, 'extent_type'),
            uri: webAddress(one, 'uri'),
          },
        ]
  })

export const languagesOf = (raw: Raw): Listing['languages'] =>
  things(raw, 'languages')
    .map((one) => ({
      code: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.exec(line(one, 'code') ?? '')?.[0] ?? null,
      name: line(one, 'name', 'language'),
      note: line(one, 'note'),
    }))
    .filter(({ code, name }) => code !== null || name !== null)

export const contactsOf = (raw: Raw): Contact[] =>
  things(raw, 'contacts', 'contact')
    .map((one) => ({
      name: line(one, 'name'),
      title: line(one, 'title'),
      department: line(one, 'department'),
      email: mailAddress(one, 'email'),
    }))
    .filter((one) => Object.values(one).some((value) => value !== null))

const phoneOf = (raw: Raw): Phone[] => {
  const said = line(raw, 'number', 'phone')
  const found = said === null ? null : /\+?\(?\d[\d ()-]{5,}\d/.exec(said)
  return found
    ? [
        {
          number: found[0].trim().slice(0, 30),
          extension: line(raw, 'extension'),
          description:
            line(raw, 'description') ??
            (said!.replace(found[0], '').replace(/[\s:]+$/, '') || null),
        },
      ]
    : []
}

/** Every number that a service can be rung on, each once. */
export const phonesOf = (raw: Raw): Phone[] => {
  const contacts = things(raw, 'contacts', 'contact')
  const all = [
    ...things(raw, 'phones').flatMap(phoneOf),
    ...contacts.flatMap((one) => [...things(one, 'phones').flatMap(phoneOf), ...phoneOf(one)]),
    ...phoneOf(raw),
  ]
  return [...new Map(all.map((one) => [one.number.replace(/\D/g, ''), one])).values()]
}
