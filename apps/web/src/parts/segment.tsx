type SegmentProps = Readonly<{ legend: string; name: string; words: Readonly<Record<string, string>>; chosen: string; choose: (name: string, value: string) => void }>;

/** One of a few ways, all of them in sight. */
export function Segment({ legend, name, words, chosen, choose }: SegmentProps) {
  return (
    <fieldset>
      <legend className="sr">{legend}</legend>
      <div className="seg">
        {Object.entries(words).map(([value, word]) => (
          <label key={value}><input type="radio" name={name} checked={value === chosen} onChange={() => { choose(name, value); }} />{word}</label>
        ))}
      </div>
    </fieldset>
  );
}
