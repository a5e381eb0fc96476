/** What somebody typed while the page they typed it on went away: to be copied. */
export const Kept = ({ words }: { words: string[] }) =>
  words.length === 0 ? null : (
    <>
      <p>Nothing was sent. Here is what you wrote: copy it first.</p>
      {words.map((one) => (
        <pre class="kith-kept" dir="auto">
          {one}
        </pre>
      ))}
    </>
  )
