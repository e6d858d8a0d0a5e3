import { useId } from 'preact/hooks';
import { compareAnswers } from '../../../dns/compare-answers.ts';
import type { Observation } from '../../../dns/observation.ts';
import { MessageBox } from '../../tool/MessageBox.tsx';
import type { Resolver } from '../props.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { comparisonMessages, resolverTexts } from './resolver-texts.ts';
import { useAnswers } from './use-answers.ts';
import './resolvers.css';

interface Props {
  /** A-labels */
  name: string;
  /** the name for display */
  shown: string;
  /** the IPv4 address that it should have */
  expected: string;
  /** what the own resolver said, and what it is called */
  first: { seen: Observation; name: string };
  /** third parties; each is asked only after a press on its own button */
  others: readonly Resolver[];
}

/** What other resolvers say about the name, beside the first answer. */
export function OtherResolvers({ name, shown, expected, first, others }: Props) {
  const titleId = useId();
  const { asked, ask } = useAnswers(name, expected);
  if (others.length === 0) return null;
  const seen = others.flatMap(({ address }) => asked[address]?.seen ?? []);
  const comparison = compareAnswers([first.seen, ...seen]);
  const message = seen.length > 0 ? comparisonMessages[comparison.kind] : undefined;
  const silent = [{ name: first.name, address: first.seen.resolver }, ...others]
    .filter(({ address }) => comparison.silent.includes(address))
    .map((resolver) => resolver.name);
  const isAsking = others.some(({ address }) => asked[address]?.isAsking);
  return (
    <section class="resolvers" aria-labelledby={titleId}>
      <p id={titleId} class="resolvers-title">
        {resolverTexts.title(shown)}
      </p>
      <p>{resolverTexts.intro}</p>
      <dl>
        <AnswerCard name={first.name} seen={first.seen} />
        {others.map((resolver) => (
          <AnswerCard
            key={resolver.address}
            name={resolver.name}
            seen={asked[resolver.address]?.seen}
          >
            <AskButton
              resolver={resolver}
              isAsking={asked[resolver.address]?.isAsking ?? false}
              isAgain={asked[resolver.address]?.seen !== undefined}
              onPress={() => void ask(resolver)}
            />
          </AnswerCard>
        ))}
      </dl>
      {message && (
        <MessageBox message={message}>
          {silent.length > 0 && <p>{resolverTexts.silent(silent.join(', '))}</p>}
        </MessageBox>
      )}
      <p class="sr-only" role="status">
        {isAsking ? resolverTexts.asking : message && `${message.title}. ${message.text}`}
      </p>
    </section>
  );
}

interface AskProps {
  resolver: Resolver;
  isAsking: boolean;
  isAgain: boolean;
  onPress: () => void;
}

function AskButton({ resolver, isAsking, isAgain, onPress }: AskProps) {
  const { ask, askAgain, asking, learns } = resolverTexts;
  return (
    <>
      <button
        type="button"
        class="btn plain small"
        aria-disabled={isAsking ? 'true' : undefined}
        onClick={onPress}
      >
        {isAsking ? asking : isAgain ? askAgain(resolver) : ask(resolver)}
      </button>
      <p class="field-hint">{learns(resolver)}</p>
    </>
  );
}
