export type SkipLinkProps = { href?: string | undefined; text?: string | undefined }

export function SkipLink({ href = '#maincontent', text = 'Skip to main content' }: SkipLinkProps) {
  return (
    <a class="nhsuk-skip-link" data-module="nhsuk-skip-link" href={href}>
      {text}
    </a>
  )
}
