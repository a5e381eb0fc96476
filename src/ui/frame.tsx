import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { Footer } from './frame/footer.tsx'
import { Demonstration, Header, Notice, type Viewer } from './frame/header.tsx'
import { UrgentHelp } from './frame/urgent-help.tsx'
import { join } from './join.ts'
import { Breadcrumb, type Crumb } from './navigation/breadcrumb.tsx'
import { SkipLink } from './navigation/skip-link.tsx'

export type FrameAssets = { css: string; script: string; icon?: string | undefined }

export type FrameProps = {
  /** Never personal: it is kept in histories and read over shoulders. */
  title: string
  /** Shown as "Error: " before the title, which is heard first. */
  wrong?: boolean | undefined
  viewer?: Viewer | undefined
  /** What the sign-out form carries. */
  keys?: { csrf: string; once: string } | undefined
  /** Whom one is being; given only where everybody is invented. */
  demonstration?: ComponentChildren
  /** What has to be known on every page for now: whose page it is. */
  notice?: ComponentChildren
  crumbs?: Crumb[] | undefined
  /** The path of this page, so that the navigation can mark it. */
  here?: string | undefined
  /** For tables that need the room. */
  wide?: boolean | undefined
  assets: FrameAssets
  children: ComponentChildren
}

/** The whole document around a page. Nothing is inline: the content security policy forbids it. */
export function Frame(props: FrameProps) {
  const { viewer, keys, demonstration, notice, crumbs = [], here, wide, children } = props
  return (
    <html lang="en-GB">
      <Head {...props} />
      <body class={join('kith', wide && 'kith--wide')}>
        <SkipLink />
        <UrgentHelp />
        {demonstration ? <Demonstration>{demonstration}</Demonstration> : null}
        {notice ? <Notice>{notice}</Notice> : null}
        <Header viewer={viewer} keys={keys} here={here} />
        <div class="nhsuk-width-container kith-page">
          {crumbs.length > 0 ? <Breadcrumb items={crumbs} /> : null}
          <main id="maincontent">{children}</main>
        </div>
        <Footer />
      </body>
    </html>
  )
}

function Head({ title, wrong, assets }: FrameProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${wrong ? 'Error: ' : ''}${title} – Kith`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      {assets.icon ? <link rel="icon" href={assets.icon} type="image/svg+xml" /> : null}
      <link rel="stylesheet" href={assets.css} />
      <script type="module" src={assets.script} />
    </head>
  )
}

export function renderDocument(page: VNode): string {
  return `<!doctype html>${render(page)}`
}
