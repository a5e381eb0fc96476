import type { ComponentChildren } from 'preact'
import { Mark } from '../kith/mark.tsx'

/** `name` is what the link to their own page says. */
export type Viewer = { name: string }

export type HeaderProps = {
  viewer?: Viewer | undefined
  /** What the sign-out form carries, like every form. */
  keys?: { csrf: string; once: string } | undefined
  here?: string | undefined
}

export function Header({ viewer, keys, here }: HeaderProps) {
  return (
    <header class="kith-header">
      <div class="nhsuk-width-container kith-header__row">
        <a class="kith-header__home" href="/" aria-label="Kith, front page">
          <Mark />
          <span class="kith-header__name">Kith</span>
        </a>
        <nav class="kith-nav" aria-label="Main">
          <ul class="kith-nav__list">
            <NavItem href="/services" text="Find support near you" here={here} />
            <NavItem href="/call" text="The call, answered" here={here} />
            {viewer ? (
              <SignedIn viewer={viewer} keys={keys} here={here} />
            ) : (
              <NavItem href="/sign-in" text="Sign in" here={here} />
            )}
          </ul>
        </nav>
      </div>
    </header>
  )
}

type NavItemProps = { href: string; text: string; here: string | undefined }

function NavItem({ href, text, here }: NavItemProps) {
  return (
    <li>
      <a href={href} aria-current={href === here ? 'page' : undefined}>
        {text}
      </a>
    </li>
  )
}

function SignedIn({ viewer, keys, here }: HeaderProps & { viewer: Viewer }) {
  return (
    <>
      <NavItem href="/me" text={viewer.name} here={here} />
      <li>
        <form class="kith-nav__sign-out" action="/sign-out" method="post">
          <input type="hidden" name="csrf" value={keys?.csrf} />
          <input type="hidden" name="once" value={keys?.once} />
          <button class="kith-link-button" type="submit">
            Sign out
          </button>
        </form>
      </li>
    </>
  )
}

export function Demonstration({ children }: { children: ComponentChildren }) {
  return (
    <aside class="kith-demonstration" aria-label="Demonstration">
      <p class="nhsuk-width-container">
        <strong>This is a demonstration.</strong> Every person and organisation here is invented.{' '}
        {children}
      </p>
    </aside>
  )
}

/** Stands on every page for as long as it holds: whose page this is. */
export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <aside class="kith-demonstration" aria-label="Whose page this is">
      <div class="nhsuk-width-container">{children}</div>
    </aside>
  )
}
