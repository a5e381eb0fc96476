const questions = [
  'What would be different for people who use this service?',
  'How many peers would each senior peer be there for, and who said so?',
  'What would they decide, and where would they sit?',
  'What is it called, what is paid, and from which money?',
  'Who does it answer to, and which peer from elsewhere is there for them?',
  'How does a peer here get ready for it, so that it is not always somebody from outside?',
  'By when, and how will peers say whether it was done?',
]

const Lines = () => (
  <>
    {[1, 2, 3].map(() => (
      <div class="kith-paper__line" />
    ))}
  </>
)

/** What figures cannot say, to be written by hand. */
export const ToWrite = () => (
  <>
    <h2>What we ask for</h2>
    {questions.map((question) => (
      <div class="kith-paper__question">
        <p>
          <strong>{question}</strong>
        </p>
        <Lines />
      </div>
    ))}
  </>
)
