import type { Kind, Verdict } from '../../domain/verdict.ts';

/** What an ending is called that makes no domain. */
const wrongEndings: Partial<Record<Kind, string>> = {
  'private-suffix': 'Anderer Anbieter',
  'unknown-tld': 'Endung, unbekannt',
};

/** A name taken apart: what makes a Stammdomain is marked, what is too much or wrong as well. */
export function Parts({ kind, parts }: Pick<Verdict, 'kind' | 'parts'>) {
  if (parts === null) return null;
  const { subdomain, name, suffix } = parts;
  const wrong = wrongEndings[kind];
  return (
    <div role="group" aria-label="Aufbau des Namens">
      <dl class="name-parts">
        {subdomain && <Part isWrong name="Subdomain, zu viel" text={`${subdomain}.`} />}
        {name && <Part name="Name" text={name} />}
        {suffix && (
          <Part
            isWrong={wrong !== undefined}
            name={wrong ?? 'Endung'}
            text={name ? `.${suffix}` : suffix}
          />
        )}
      </dl>
    </div>
  );
}

interface PartProps {
  isWrong?: boolean;
  name: string;
  text: string;
}

function Part({ isWrong = false, name, text }: PartProps) {
  return (
    <div class={isWrong ? 'wrong' : undefined}>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
