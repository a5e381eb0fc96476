/** Words as somebody wrote them, within a line: Kith neither mends nor counts them. */
export const own = (words: string) => (
  <span class="kith-own-words" dir="auto">
    {words}
  </span>
)
