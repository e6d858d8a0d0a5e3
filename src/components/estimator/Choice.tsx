import { choices } from './words.ts';

interface Props<K extends string> {
  legend: string;
  name: string;
  /** the words of each choice, in their order */
  words: Readonly<Record<K, string>>;
  chosen: K;
  onChoose: (choice: K) => void;
}

/** One of a few. */
export function Choice<K extends string>({ legend, name, words, chosen, onChoose }: Props<K>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {choices(words).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            {words[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
