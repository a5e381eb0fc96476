import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { type ErrorItem, ErrorSummary } from './error-summary.tsx'
import { Lede } from '../kith/lede.tsx'
import { Form, type FormProps } from './form.tsx'

export type FormPageProps = Omit<FormProps, 'children'> & {
  /** Left out when the one question of the page is its heading. */
  heading?: string | undefined
  lede?: ComponentChildren
  errors?: ErrorItem[] | undefined
  submit: string
  /** The way out for who would rather not. */
  beside?: ComponentChildren
  children: ComponentChildren
}

/** A page that asks: what is wrong first, then the heading, the questions and one button. */
export function FormPage(props: FormPageProps) {
  const { heading, lede, errors = [], submit, beside, children, ...form } = props
  return (
    <>
      {errors.length > 0 ? <ErrorSummary errors={errors} /> : null}
      {heading ? <h1>{heading}</h1> : null}
      {lede ? <Lede>{lede}</Lede> : null}
      <Form {...form}>
        {children}
        <div class="nhsuk-button-group">
          <Button preventDoubleClick>{submit}</Button>
          {beside}
        </div>
      </Form>
    </>
  )
}

/** The list for the summary from `{ field: what is wrong }`, in the order of the page. */
export function errorList(errors: Record<string, string | undefined>): ErrorItem[] {
  return Object.entries(errors).flatMap(([field, text]) =>
    text ? [{ text, href: `#${field}` }] : [],
  )
}
