export function Footer() {
  return (
    <footer class="kith-footer">
      <div class="nhsuk-width-container">
        <ul class="kith-footer__list">
          <li>
            <a href="/how">How Kith works</a>
          </li>
          <li>
            <a href="/help">Urgent help</a>
          </li>
          <li>
            <a href="/how#what-kith-is-not">What Kith is not</a>
          </li>
        </ul>
        <p>
          Kith is for peer support: people who have been there too. It is not a crisis service and
          not part of the NHS.
        </p>
      </div>
    </footer>
  )
}
