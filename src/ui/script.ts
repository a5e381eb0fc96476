// What a browser adds where it can. Every page and every journey works without it.
import { Button, createAll, ErrorSummary, NotificationBanner, SkipLink } from 'nhsuk-frontend'

// nhsuk-frontend starts only on a body that says this.
document.body.classList.add('nhsuk-frontend-supported')

createAll(Button)
createAll(ErrorSummary)
createAll(NotificationBanner)
createAll(SkipLink)
