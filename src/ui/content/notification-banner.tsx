import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'

export type NotificationBannerProps = {
  variant?: 'success' | undefined
  title?: string | undefined
  heading?: string | undefined
  children?: ComponentChildren
}

const titleId = 'nhsuk-notification-banner-title'

export function NotificationBanner({ variant, title, heading, children }: NotificationBannerProps) {
  const success = variant === 'success'
  return (
    <div
      class={join('nhsuk-notification-banner', success && 'nhsuk-notification-banner--success')}
      data-module="nhsuk-notification-banner"
      role={success ? 'alert' : 'region'}
      aria-labelledby={titleId}
    >
      <div class="nhsuk-notification-banner__header">
        <h2 class="nhsuk-notification-banner__title" id={titleId}>
          {title ?? (success ? 'Success' : 'Important')}
        </h2>
      </div>
      <div class="nhsuk-notification-banner__content">
        {heading ? <h3 class="nhsuk-notification-banner__heading">{heading}</h3> : null}
        <Body heading={heading}>{children}</Body>
      </div>
    </div>
  )
}

/** Words alone stand as the heading, or as a paragraph below one. */
function Body({ heading, children }: Pick<NotificationBannerProps, 'heading' | 'children'>) {
  if (typeof children !== 'string') return <>{children}</>
  return <p class={heading ? 'nhsuk-body' : 'nhsuk-notification-banner__heading'}>{children}</p>
}
