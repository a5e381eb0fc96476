import type { Locality } from '../localities.ts'
import type { NearOpen } from '../outcodes.ts'

type Props = { near: NearOpen[]; open: Locality[] }

/** What there is instead, where Kith has not opened: no "no" without the next way. */
export const NotOpenHere = ({ near, open }: Props) => (
  <>
    <h2>Someone to talk to today</h2>
    <ul>
      <li>
        <a href="tel:116123">116 123</a>, Samaritans. Free, at any hour, about anything.
      </li>
      <li>
        <a href="sms:85258">85258</a>, Shout. Text them, at any hour.
      </li>
      <li>
        <a href="tel:111">111</a>, then option 2: the NHS, when it cannot wait.
      </li>
    </ul>
    <h2>People near you</h2>
    <p>
      <a href="https://hubofhope.co.uk/">Hub of Hope</a> lists groups and services all over the
      country by postcode. A library, a GP surgery or a local Mind often knows of groups run by
      people who have been there too.
    </p>
    {near.length > 0 ? <Nearest near={near} /> : <Open open={open} />}
    <h2>Would you like Kith here?</h2>
    <p>
      It opens where people who do this work ask for it. <a href="/call">See what was called for</a>
      , and show it to a group near you.
    </p>
  </>
)

const Nearest = ({ near }: { near: NearOpen[] }) => (
  <>
    <h2>The nearest places where Kith is open</h2>
    <p>Some groups there meet by phone or online, and take people from anywhere.</p>
    <ul>
      {near.slice(0, 5).map(({ slug, name, miles }) => (
        <li>
          <a href={`/services?place=${slug}`}>{name}</a>, about {miles}{' '}
          {miles === 1 ? 'mile' : 'miles'} away
        </li>
      ))}
    </ul>
  </>
)

const Open = ({ open }: { open: Locality[] }) =>
  open.length === 0 ? null : (
    <>
      <h2>Where Kith is open</h2>
      <ul>
        {open.map(({ slug, name }) => (
          <li>
            <a href={`/services?place=${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
