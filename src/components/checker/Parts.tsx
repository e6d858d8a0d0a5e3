import type { NameParts } from '../../domain/verdict.ts';

/** The name taken apart: what belongs to the Stammdomain is marked, what is too much as well. */
export function Parts({ parts }: { parts: NameParts }) {
  const { subdomain, name, suffix } = parts;
  return (
    <dl class="name-parts" aria-label="Aufbau des Namens">
      {subdomain && <Part kind="too-much" name="Subdomain, zu viel" text={`${subdomain}.`} />}
      {name && <Part kind="own" name="Name" text={name} />}
      {suffix && <Part kind="own" name="Endung" text={name ? `.${suffix}` : suffix} />}
    </dl>
  );
}

function Part({ kind, name, text }: { kind: string; name: string; text: string }) {
  return (
    <div class={kind}>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
