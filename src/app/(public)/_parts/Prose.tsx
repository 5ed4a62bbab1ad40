/** A text as it was typed, line by line; never read as markup. */
export const Prose = ({ text }: { readonly text: string }) => (
  <div className="prose">
    {text
      .split(/\n+/)
      .filter(Boolean)
      .map((line, index) => (
        <p key={index}>{line}</p>
      ))}
  </div>
)
