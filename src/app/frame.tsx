import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import type { FormFacts, PageView, ViewFacts, Viewer } from '../platform/http/route.ts'
import type { Trouble } from '../platform/http/trouble.ts'
import type { Errors, Typed } from '../platform/http/fields.ts'
import { ErrorSummary } from '../ui/form/error-summary.tsx'
import { Frame, renderDocument, type FrameAssets } from '../ui/frame.tsx'
import { BesideThem } from './beside-them.tsx'
import { TroublePage } from './trouble.tsx'

/** Says whom one is being, in a demonstration; undefined in a real installation. */
export type Demonstrate = (viewer: Viewer | undefined, form: FormFacts) => ComponentChildren

export const drawPage =
  (assets: FrameAssets, demonstrate: Demonstrate | undefined) =>
  (view: PageView, { viewer, form, path }: ViewFacts): string =>
    renderDocument(
      <Frame
        title={view.title}
        wrong={Object.keys(form.errors).length > 0}
        viewer={viewer && { name: 'Your page' }}
        keys={{ csrf: form.csrf, once: form.once }}
        demonstration={demonstrate?.(viewer, form)}
        notice={viewer?.beside ? <BesideThem form={form} /> : undefined}
        crumbs={view.crumbs}
        here={path}
        wide={view.wide}
        assets={assets}
      >
        <Unsaid view={view} errors={form.errors} />
        {view.body}
      </Frame>,
    )

/** What is wrong, where a page has no place of its own to say it: nothing is sent back without a word. */
const Unsaid = ({ view, errors }: { view: PageView; errors: Errors }) => {
  const said = Object.values(errors)
  if (said.length === 0 || render(view.body).includes('nhsuk-error-summary')) return null
  return <ErrorSummary errors={said.map((text) => ({ text }))} />
}

const noForm: FormFacts = { csrf: '', once: '', typed: {}, errors: {} }

export const drawTrouble =
  (assets: FrameAssets, demonstrate: Demonstrate | undefined) =>
  (trouble: Trouble, typed: Typed): string =>
    renderDocument(
      <Frame
        title={TroublePage.titles[trouble]}
        demonstration={demonstrate?.(undefined, noForm)}
        assets={assets}
      >
        <TroublePage trouble={trouble} typed={typed} />
      </Frame>,
    )
