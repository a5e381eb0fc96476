/** On every page, first and quiet. */
export function UrgentHelp() {
  return (
    <aside class="kith-urgent" aria-label="Urgent help">
      <p class="nhsuk-width-container">
        In danger or thinking of ending your life?{' '}
        <a href="/help">Help now: 999, NHS 111 option 2, Samaritans 116 123</a>
      </p>
    </aside>
  )
}
